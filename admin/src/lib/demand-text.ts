import en from "../../messages/demand/en.json";
import id from "../../messages/demand/id.json";
import { useRoomText } from "./room-text";

const CATALOGUES = { id, en };

/** The sentences of what buyers look for. */
export function useDemandText() {
  return useRoomText<keyof typeof id>(CATALOGUES);
}
