import { type Fields, fieldsOf, listOf, rupiahOf, textOf, timeOf } from "../rail/fields";
import type { ServiceQuote } from "../rail/service-quote";
import { carriesGoods, parseDays, serviceClassOf } from "../rail/service-words";
import type { Booking, Label, LabelParty, TrackingReport } from "../rail/shipping-rail";
import { inOrderOfTime, type TrackingEvent } from "../tracking/tracking";
import { stateOfBiteship } from "../tracking/tracking-words";

/** The services of `POST /v1/rates/couriers`; what has no fee or no name is left out. */
export function quotesOf(body: Fields): ServiceQuote[] {
  return listOf(body.pricing).flatMap((row) => {
    const courier = textOf(row.courier_code) ?? textOf(row.company);
    const service = textOf(row.courier_service_code);
    const fee = rupiahOf(row.price);
    const [name, shippingType] = [textOf(row.courier_service_name), textOf(row.shipping_type)];
    if (!courier || !service || fee === null || !carriesGoods(service, name, shippingType)) return [];
    const serviceName = name ?? service;
    const range = [textOf(row.shipment_duration_range), textOf(row.shipment_duration_unit)].filter(Boolean).join(" ");
    const quote: ServiceQuote = {
      courier: courier.toLowerCase(),
      courierName: textOf(row.courier_name) ?? courier.toUpperCase(),
      service,
      serviceName,
      serviceClass: serviceClassOf(serviceName, textOf(row.service_type), shippingType, textOf(row.type)),
      fee,
      days: parseDays(textOf(row.duration)) ?? parseDays(range),
      source: "biteship",
    };
    return [quote];
  });
}

/** The booking of an order, null when the answer is none. */
export function bookingOf(order: Fields): Booking | null {
  const bookingId = textOf(order.id);
  if (!bookingId) return null;
  const courier = fieldsOf(order.courier);
  return {
    bookingId,
    trackingId: textOf(courier.tracking_id),
    awb: textOf(courier.waybill_id),
    trackingUrl: textOf(courier.link),
    fee: rupiahOf(order.price),
  };
}

/** What is printed on the parcel of an order. */
export function labelOf(order: Fields): Label {
  const courier = fieldsOf(order.courier);
  return {
    awb: textOf(courier.waybill_id),
    courier: textOf(courier.company) ?? "",
    service: textOf(courier.type) ?? "",
    routingCode: textOf(courier.routing_code),
    sender: partyOf(fieldsOf(order.origin)),
    recipient: partyOf(fieldsOf(order.destination)),
  };
}

/** What an order of `GET /v1/orders/:id` says of its parcel. */
export function reportOfOrder(order: Fields): TrackingReport {
  const { bookingId = null, awb = null, fee = null } = bookingOf(order) ?? {};
  const { history } = fieldsOf(order.courier);
  return { ...wordOf(order), bookingId, awb, fee, reference: textOf(order.reference_id), events: eventsOf(history) };
}

/** What `GET /v1/trackings/…` says of a parcel. */
export function reportOfTracking(body: Fields): TrackingReport {
  return {
    ...wordOf(body),
    bookingId: textOf(body.order_id),
    awb: textOf(body.waybill_id),
    fee: null,
    reference: null,
    events: eventsOf(body.history),
  };
}

function partyOf(party: Fields): LabelParty {
  return {
    name: textOf(party.contact_name) ?? "",
    phone: textOf(party.contact_phone) ?? "",
    address: textOf(party.address) ?? "",
    postcode: textOf(party.postal_code),
  };
}

function wordOf({ status }: Fields) {
  const word = textOf(status);
  return { word, state: word ? stateOfBiteship(word) : null };
}

function eventsOf(history: unknown): TrackingEvent[] {
  const events = listOf(history).flatMap(({ status, note, updated_at }) => {
    const word = textOf(status);
    return word ? [{ at: timeOf(updated_at), word, note: textOf(note), state: stateOfBiteship(word) }] : [];
  });
  return inOrderOfTime(events);
}
