import { bestArea, searchesFor } from "../rail/area-names";
import { fieldsOf } from "../rail/fields";
import { type JsonCall, JsonClient } from "../rail/json-client";
import { RailError, unsupported } from "../rail/rail-error";
import type { ServiceQuote } from "../rail/service-quote";
import type {
  AreaId,
  Booking,
  Label,
  Place,
  QuoteRequest,
  ShippingRail,
  TrackedShipment,
  TrackingReport,
} from "../rail/shipping-rail";
import { weightBucket } from "../table/parcel";
import { areasOf, quotesOf, reportOf } from "./rajaongkir-answers";

const BASE_URL = "https://rajaongkir.komerce.id/api/v1";
/** One call counts once against the day's quota, however many couriers it names. */
const COURIERS = "pos:jne:jnt:sicepat";
const MOST_AREAS = "100";
/** JNE tells of a parcel only who knows the end of its recipient's number. */
const PHONE_ENDING = -5;

/** RajaOngkir v2 (Komerce): fees and tracking, no bookings. Shapes as its documentation has them. */
export class RajaOngkirRail implements ShippingRail {
  readonly name = "rajaongkir";
  readonly canBook = false;
  private readonly client: JsonClient;

  constructor({ key, baseUrl = BASE_URL, timeoutMs }: { key: string; baseUrl?: string; timeoutMs: number }) {
    const authorization = { header: "key", value: key, key };
    this.client = new JsonClient({ name: "RajaOngkir", baseUrl, authorization, timeoutMs });
  }

  async resolveArea(place: Place): Promise<AreaId | null> {
    for (const search of searchesFor(place)) {
      const query = new URLSearchParams({ search: search.text, limit: MOST_AREAS, offset: "0" });
      const data = await this.found({ method: "GET", path: `/destination/domestic-destination?${query}` });
      const area = bestArea(areasOf(data), search.place);
      if (area) return area.id;
    }
    return null;
  }

  async quote({ origin, destination, pieces }: QuoteRequest): Promise<ServiceQuote[]> {
    const weight = String(weightBucket(pieces));
    const form = { origin, destination, weight, courier: COURIERS, price: "lowest" };
    return quotesOf(await this.found({ method: "POST", path: "/calculate/domestic-cost", form }));
  }

  async track({ awb, courier, recipientPhone }: TrackedShipment): Promise<TrackingReport> {
    const query = new URLSearchParams({ awb, courier });
    if (recipientPhone) query.set("last_phone_number", recipientPhone.slice(PHONE_ENDING));
    return reportOf(await this.data({ method: "POST", path: `/track/waybill?${query}` }));
  }

  async book(): Promise<Booking> {
    throw unsupported("RajaOngkir", "book");
  }

  async cancel(): Promise<void> {
    throw unsupported("RajaOngkir", "cancel");
  }

  async label(): Promise<Label> {
    throw unsupported("RajaOngkir", "print labels");
  }

  async parseWebhook(): Promise<null> {
    return null;
  }

  /** The data, or null where RajaOngkir says 404 for "nothing found". */
  private async found(call: JsonCall): Promise<unknown> {
    try {
      return await this.data(call);
    } catch (error) {
      if (error instanceof RailError && error.kind === "not_found") return null;
      throw error;
    }
  }

  private async data(call: JsonCall): Promise<unknown> {
    const { status, body } = await this.client.exchange(call);
    const { code, message } = fieldsOf(body.meta);
    const effective = status < 400 && typeof code === "number" ? code : status;
    if (effective >= 400) throw this.client.refusal(effective, message);
    return body.data;
  }
}
