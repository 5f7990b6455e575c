import en from "../../../messages/operator/en.json";
import id from "../../../messages/operator/id.json";
import { useRoomText } from "../../lib/room-text";

const CATALOGUES = { id, en };

/** The sentences of the operators' room. */
export function useOperatorText() {
  return useRoomText<keyof typeof id>(CATALOGUES);
}
