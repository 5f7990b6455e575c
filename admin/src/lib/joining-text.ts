import en from "../../messages/joining/en.json";
import id from "../../messages/joining/id.json";
import { type RoomTranslate, useRoomText } from "./room-text";
import type { TextKey } from "./text";

export type JoiningTextKey = keyof typeof id | TextKey;
export type JoiningTranslate = RoomTranslate<keyof typeof id>;

const CATALOGUES = { id, en };

/** The sentences of joining: what applicants and those who decide on them read. */
export function useJoiningText(): JoiningTranslate {
  return useRoomText(CATALOGUES);
}
