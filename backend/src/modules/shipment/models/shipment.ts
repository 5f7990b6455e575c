import { model } from "@medusajs/framework/utils";
import { PARCEL_STATES } from "@pasar/contracts/order";
import { BOOKING_CANCEL_STATES } from "@pasar/contracts/seller";

/** One parcel with a courier; an order may have several. */
const Shipment = model
  .define("shipment", {
    id: model.id({ prefix: "ship" }).primaryKey(),
    order_id: model.text(),
    /** 1 for the first of its order. */
    number: model.number().default(1),
    /** The courier's codes; null when a member wrote a number without them. */
    courier: model.text().nullable(),
    service: model.text().nullable(),
    /** The courier's number, null until the courier gives it. */
    awb: model.text().nullable(),
    /** The rail's numbers of a booking; null when a member wrote the courier's. */
    booking_id: model.text().unique().nullable(),
    tracking_id: model.text().nullable(),
    tracking_url: model.text().nullable(),
    state: model.enum([...PARCEL_STATES]).default("created"),
    /** `TrackingEvent[]` as the rail told them, so that a word learned later can be read then. */
    events: model.json(),
    booked_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    /** Whether the rail was told to let the booking be, and what it said; null while nobody asked. */
    cancel_state: model.enum([...BOOKING_CANCEL_STATES]).nullable(),
    cancel_note: model.text().nullable(),
    /** When it is told (again); null when it is not. */
    cancel_at: model.dateTime().nullable(),
    /** When the rail is asked again; null when it is not. */
    next_poll_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["order_id", "number"], unique: true },
    { on: ["cancel_at"], where: "cancel_at is not null" },
    { on: ["next_poll_at"], where: "next_poll_at is not null" },
  ]);

export default Shipment;
