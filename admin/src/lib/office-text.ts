import en from "../../messages/office/en.json";
import id from "../../messages/office/id.json";
import { type RoomTranslate, useRoomText } from "./room-text";
import type { TextKey } from "./text";

export type OfficeTextKey = keyof typeof id | TextKey;
export type OfficeTranslate = RoomTranslate<keyof typeof id>;

const CATALOGUES = { id, en };

/** The sentences of the social services' office. */
export function useOfficeText(): OfficeTranslate {
  return useRoomText(CATALOGUES);
}
