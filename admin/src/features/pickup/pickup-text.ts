import en from "../../../messages/pickup/en.json";
import id from "../../../messages/pickup/id.json";
import { useFeatureText } from "../../lib/feature-text";

/** The sentences of pickup points, entrusted goods and pickup times. */
export function usePickupText() {
  return useFeatureText({ id, en });
}
