import en from "../../messages/receiving/en.json";
import id from "../../messages/receiving/id.json";
import { useRoomText } from "./room-text";

const CATALOGUES = { id, en };

/** The sentences of how goods reach their buyers: pickup points and times, delivery by distance, parcels. */
export function useReceivingText() {
  return useRoomText<keyof typeof id>(CATALOGUES);
}
