import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AddParcel, Send } from "@pasar/contracts/seller";
import { type BookingRequest, RailError } from "@pasar/fulfillment-kurir/rails";
import { rail } from "../../couriers";
import { databaseOf } from "../../database/connection";
import { type BookableOrder, findBookableOrder, type NewParcel } from "../../database/shipments";
import { Refusal } from "../../http/refusal";
import { nextParcel, parcelsState } from "../../modules/shipment/parcels-state";

/**
 * What leaves with the courier when a seller sends an order: booked with one tap, or with the number a member wrote.
 * Undefined when there is no number, or the order is not to be sent now; the move itself says why. Booking twice gives
 * the same booking: the order's id is its reference. Throws `courier_unavailable`.
 */
export async function parcelToSend(
  container: MedusaContainer,
  { sellerId, orderId }: { sellerId: string; orderId: string },
  { tracking_number, book }: Send,
): Promise<NewParcel | undefined> {
  const order = await findBookableOrder(databaseOf(container), sellerId, orderId);
  if (order?.stage !== "preparing" || order.way !== "courier") return undefined;
  if (book) return bookedParcel(container, orderId, order);
  return tracking_number ? writtenParcel(order, tracking_number) : undefined;
}

/**
 * One more parcel of an order that was sent: with the number a member wrote, or booked for goods that go again after all
 * came back. Throws `order_not_found`, `order_moved_on`, `courier_unavailable`.
 */
export async function furtherParcel(
  container: MedusaContainer,
  { sellerId, orderId }: { sellerId: string; orderId: string },
  { number, tracking_number, book }: AddParcel,
): Promise<NewParcel | null> {
  const order = await findBookableOrder(databaseOf(container), sellerId, orderId);
  if (!order) throw new Refusal("order_not_found");
  if (order.parcels.some((parcel) => parcel.number === number)) return null;
  if (nextParcel(order) !== number) throw new Refusal("order_moved_on");
  if (!book) return writtenParcel(order, tracking_number ?? "");
  if (parcelsState(order.parcels.map(({ state }) => state)) !== "returned") throw new Refusal("order_moved_on");
  return bookedParcel(container, `${orderId}_${number}`, order);
}

function writtenParcel({ courier, service }: BookableOrder, awb: string): NewParcel {
  const isFollowed = rail.name !== "table" && courier !== null;
  return { courier, service, awb, bookingId: null, trackingId: null, trackingUrl: null, isFollowed };
}

async function bookedParcel(container: MedusaContainer, orderId: string, order: BookableOrder): Promise<NewParcel> {
  const request = bookingRequest(orderId, order);
  if (!rail.canBook || !request) throw new Refusal("courier_unavailable");
  try {
    const { bookingId, trackingId, awb, trackingUrl } = await rail.book(request);
    const { courier, service } = request;
    return { courier, service, awb, bookingId, trackingId, trackingUrl, isFollowed: true };
  } catch (error) {
    if (!(error instanceof RailError)) throw error;
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`order ${orderId} could not be booked (${error.kind}): ${error.message}`);
    throw new Refusal("courier_unavailable");
  }
}

function bookingRequest(reference: string, order: BookableOrder): BookingRequest | null {
  const { courier, service, sender, recipient, note, items } = order;
  if (!courier || !service || !recipient.place.code) return null;
  const { street, landmark, ...person } = recipient;
  const hint = [street ? landmark : null, note].filter(Boolean).join(". ");
  return {
    reference,
    courier,
    service,
    sender: { ...sender, note: null },
    recipient: { ...person, address: street ?? landmark ?? "", note: hint || null },
    items,
  };
}
