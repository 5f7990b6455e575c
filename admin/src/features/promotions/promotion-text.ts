import en from "../../../messages/promotions/en.json";
import id from "../../../messages/promotions/id.json";
import { useRoomText } from "../../lib/room-text";

const CATALOGUES = { id, en };

export type PromotionTextKey = keyof typeof id;

/** The sentences of the promotions. */
export function usePromotionText() {
  return useRoomText<PromotionTextKey>(CATALOGUES);
}
