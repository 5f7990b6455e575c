import type { Parcel } from "@pasar/contracts/order";
import type { ParcelRow } from "../../database/shipments";
import { timelineOf } from "../../modules/shipment/parcel-history";

/** A parcel as its buyer and its seller see it. */
export function presentParcel({ id, courier, awb, tracking_url, state, events, delivered_at }: ParcelRow): Parcel {
  const deliveredAt = delivered_at && new Date(delivered_at).toISOString();
  return { id, courier, awb, tracking_url, state, delivered_at: deliveredAt, timeline: timelineOf(events) };
}
