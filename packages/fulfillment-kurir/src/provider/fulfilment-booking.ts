import { fieldsOf, listOf, textOf } from "../rail/fields";
import type { Booking, BookingRequest, Contact, RailName } from "../rail/shipping-rail";
import { addressPlace, pieceOf } from "./cart-journey";

/** What Medusa hands a provider that fulfils. */
export interface FulfilmentFacts {
  /** The shipping method's data. */
  data: unknown;
  items: readonly unknown[];
  order: unknown;
  fulfilment: unknown;
  /** Of it only `sender` is read, a Contact: Medusa does not say who hands the parcel over. */
  additionalData: unknown;
}

/**
 * The booking of a fulfilment under the fulfilment's id; null when it cannot be booked: no service was chosen, or who
 * sends and who receives is not known. Goods a seller handed over itself are recorded that way.
 */
export function bookingRequestOf({
  data,
  items,
  order,
  fulfilment,
  additionalData,
}: FulfilmentFacts): BookingRequest | null {
  const { courier, service } = fieldsOf(data);
  const { id, delivery_address } = fieldsOf(fulfilment);
  const [reference, courierCode, serviceCode] = [textOf(id), textOf(courier), textOf(service)];
  const recipient = recipientOf(delivery_address) ?? recipientOf(fieldsOf(order).shipping_address);
  const { sender } = fieldsOf(additionalData) as { sender?: Contact };
  if (!reference || !courierCode || !serviceCode || !recipient || !sender) return null;
  const lines = new Map(listOf(fieldsOf(order).items).map((line) => [textOf(line.id), line]));
  return {
    reference,
    courier: courierCode,
    service: serviceCode,
    sender,
    recipient,
    items: items.map(fieldsOf).map(({ title, quantity, line_item_id }) => {
      const line = fieldsOf(lines.get(textOf(line_item_id)));
      return {
        ...pieceOf({ ...line, quantity }),
        name: textOf(title) ?? "Barang",
        value: Number(line.unit_price) || 0,
      };
    }),
  };
}

/** What a fulfilment keeps of its booking: all that tracking it needs. */
export function fulfilmentDataOf(
  rail: RailName,
  courier: string,
  { bookingId, trackingId, awb }: Booking,
): Record<string, unknown> {
  return { rail, courier, booking_id: bookingId, tracking_id: trackingId, awb };
}

/** The fulfilment's label; none until the courier has given its number. */
export function labelsOf({ awb, trackingUrl }: Booking) {
  return awb ? [{ tracking_number: awb, tracking_url: trackingUrl ?? "", label_url: "" }] : [];
}

function recipientOf(address: unknown): Contact | null {
  const { first_name, last_name, phone, address_1, address_2 } = fieldsOf(address);
  const place = addressPlace(address);
  const name = [textOf(first_name), textOf(last_name)].filter(Boolean).join(" ");
  const [number, street, landmark] = [textOf(phone), textOf(address_1), textOf(address_2)];
  if (!place || !name || !number) return null;
  return { name, phone: number, address: street ?? landmark ?? "", note: street ? landmark : null, place };
}
