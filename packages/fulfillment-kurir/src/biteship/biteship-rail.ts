import { bestArea } from "../rail/area-names";
import { type Fields, fieldsOf, listOf, textOf } from "../rail/fields";
import { type JsonAnswer, type JsonCall, JsonClient } from "../rail/json-client";
import { RailError } from "../rail/rail-error";
import type { ServiceQuote } from "../rail/service-quote";
import type {
  AreaId,
  Booking,
  BookingRequest,
  Label,
  Place,
  QuoteRequest,
  ShippingRail,
  TrackedShipment,
  TrackingReport,
} from "../rail/shipping-rail";
import { weightBucket } from "../table/parcel";
import { bookingOf, labelOf, quotesOf, reportOfOrder, reportOfTracking } from "./biteship-answers";
import { orderOf } from "./biteship-order";

const BASE_URL = "https://api.biteship.com";
const COURIERS = "pos,jne,jnt,sicepat,anteraja";
/** Biteship's code for "there is an order of this reference already"; seen in public code, not in its documentation. */
const DUPLICATE_REFERENCE = 40_002_060;
const POSTCODE = /^\d{5}$/;

/** Biteship: fees, bookings, labels and tracking of many couriers. Shapes as its documentation has them. */
export class BiteshipRail implements ShippingRail {
  readonly name = "biteship";
  readonly canBook = true;
  private readonly client: JsonClient;

  constructor({ key, baseUrl = BASE_URL, timeoutMs }: { key: string; baseUrl?: string; timeoutMs: number }) {
    const authorization = { header: "authorization", value: `Bearer ${key}`, key };
    this.client = new JsonClient({ name: "Biteship", baseUrl, authorization, timeoutMs });
  }

  /** A postcode is an area to Biteship; only a place without one is searched for. */
  async resolveArea(place: Place): Promise<AreaId | null> {
    if (place.postcode && POSTCODE.test(place.postcode)) return place.postcode;
    const { village, district, regency } = place;
    if (!district) return null;
    const query = new URLSearchParams({
      countries: "ID",
      type: "single",
      input: [village, district, regency].filter(Boolean).join(", "),
    });
    const { areas } = await this.call({ method: "GET", path: `/v1/maps/areas?${query}` });
    return bestArea(listOf(areas).map(namedArea), { ...place, postcode: null })?.id ?? null;
  }

  async quote({ origin, destination, pieces }: QuoteRequest): Promise<ServiceQuote[]> {
    const json = {
      ...areaFields("origin", origin),
      ...areaFields("destination", destination),
      couriers: COURIERS,
      items: [{ name: "Paket", value: 1_000, quantity: 1, weight: weightBucket(pieces) }],
    };
    return quotesOf(await this.call({ method: "POST", path: "/v1/rates/couriers", json }));
  }

  async book(request: BookingRequest): Promise<Booking> {
    const [origin, destination] = await Promise.all([
      this.resolveArea(request.sender.place),
      this.resolveArea(request.recipient.place),
    ]);
    if (!origin || !destination) throw new RailError("Biteship does not know the area", "refused");
    const json = { ...orderOf(request), ...areaFields("origin", origin), ...areaFields("destination", destination) };
    const call: JsonCall = { method: "POST", path: "/v1/orders", json };
    const answer = await this.repeated(call);
    const bookedBefore = orderIdOfDuplicate(answer);
    const order = bookedBefore ? await this.order(bookedBefore) : this.bodyOf(answer);
    const booking = bookingOf(order);
    if (!booking) throw new RailError("Biteship gave an order without a number", "unavailable");
    return booking;
  }

  async cancel(bookingId: string): Promise<void> {
    const path = `/v1/orders/${encodeURIComponent(bookingId)}/cancel`;
    const json = { cancellation_reason_code: "others", cancellation_reason: "Pesanan dibatalkan" };
    const answer = await this.client.exchange({ method: "POST", path, json });
    if (isSuccess(answer)) return;
    const refusal = this.refusalOf(answer);
    if (refusal.kind !== "refused" || reportOfOrder(await this.order(bookingId)).state !== "cancelled") throw refusal;
  }

  async label(bookingId: string): Promise<Label> {
    return labelOf(await this.order(bookingId));
  }

  async track({ awb, courier, trackingId }: TrackedShipment): Promise<TrackingReport> {
    const [number, company] = [trackingId ?? awb, courier].map(encodeURIComponent);
    const path = trackingId ? `/v1/trackings/${number}` : `/v1/trackings/${number}/couriers/${company}`;
    return reportOfTracking(await this.call({ method: "GET", path }));
  }

  /** Believes nothing but the order's number; asks for that order. Null for the empty call that tests the address. */
  async parseWebhook(body: unknown): Promise<TrackingReport | null> {
    const { event, order_id } = fieldsOf(body);
    const orderId = textOf(order_id);
    if (!orderId || !textOf(event)?.startsWith("order.")) return null;
    try {
      return reportOfOrder(await this.order(orderId));
    } catch (error) {
      if (error instanceof RailError && error.kind === "not_found") return null;
      throw error;
    }
  }

  /** The first attempt may have booked although its answer got lost; the reference keeps the second from booking again. */
  private async repeated(call: JsonCall): Promise<JsonAnswer> {
    const answer = await this.client.exchange(call).catch(() => null);
    return answer && answer.status < 500 ? answer : this.client.exchange(call);
  }

  private order(id: string): Promise<Fields> {
    return this.call({ method: "GET", path: `/v1/orders/${encodeURIComponent(id)}` });
  }

  private async call(call: JsonCall): Promise<Fields> {
    return this.bodyOf(await this.client.exchange(call));
  }

  private bodyOf(answer: JsonAnswer): Fields {
    if (!isSuccess(answer)) throw this.refusalOf(answer);
    return answer.body;
  }

  private refusalOf({ status, body }: JsonAnswer): RailError {
    return this.client.refusal(status < 400 ? 400 : status, body.error ?? body.message);
  }
}

function isSuccess({ status, body }: JsonAnswer): boolean {
  return status < 400 && body.success !== false;
}

function orderIdOfDuplicate({ body }: JsonAnswer): string | null {
  return body.code === DUPLICATE_REFERENCE ? textOf(fieldsOf(body.details).order_id) : null;
}

function areaFields(side: "origin" | "destination", area: AreaId): Fields {
  return POSTCODE.test(area) ? { [`${side}_postal_code`]: Number(area) } : { [`${side}_area_id`]: area };
}

function namedArea(area: Fields) {
  return {
    id: textOf(area.id) ?? "",
    postcode: null,
    village: textOf(area.administrative_division_level_4_name),
    district: textOf(area.administrative_division_level_3_name),
    regency: textOf(area.administrative_division_level_2_name),
  };
}
