import type { Parcel } from "@pasar/contracts/order";
import type { ParcelRow } from "../../database/shipments";
import { type Language, say } from "../../locale/messages";
import { timelineOf } from "../../modules/shipment/parcel-history";

/** A parcel as its buyer and its seller see it. */
export function presentParcel(row: ParcelRow, language: Language): Parcel {
  const { id, courier, awb, tracking_url, state, events, delivered_at } = row;
  return {
    id,
    courier,
    awb,
    tracking_url,
    state,
    name: say(language, `parcel_${state}`),
    delivered_at: delivered_at && new Date(delivered_at).toISOString(),
    timeline: timelineOf(events).map((place) => ({ ...place, name: say(language, `parcel_${place.state}`) })),
  };
}
