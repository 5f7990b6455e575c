import en from "../../messages/receiving/en.json";
import id from "../../messages/receiving/id.json";
import { useFeatureText } from "./feature-text";

/** The sentences of how goods reach their buyers: pickup points and times, delivery by distance, parcels. */
export function useReceivingText() {
  return useFeatureText({ id, en });
}
