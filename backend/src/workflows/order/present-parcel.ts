import type { Parcel } from "@pasar/contracts/order";
import type { SellerParcel } from "@pasar/contracts/seller";
import type { ParcelRow } from "../../database/shipments";
import { type Language, say } from "../../locale/messages";
import { timelineOf } from "../../modules/shipment/parcel-history";

/** A parcel as its buyer sees it. */
export function presentParcel(row: ParcelRow, language: Language): Parcel {
  const { id, number, courier, awb, tracking_url, state, events, delivered_at } = row;
  return {
    id,
    number,
    courier,
    awb,
    tracking_url,
    state,
    name: say(language, `parcel_${state}`),
    delivered_at: delivered_at && new Date(delivered_at).toISOString(),
    timeline: timelineOf(events).map((place) => ({ ...place, name: say(language, `parcel_${place.state}`) })),
  };
}

/** A parcel as its seller sees it: with what became of a booking that was called off. */
export function presentSellerParcel(row: ParcelRow, language: Language): SellerParcel {
  const { cancel_state: state, cancel_note: note } = row;
  return { ...presentParcel(row, language), booking_cancel: state && { state, note } };
}
