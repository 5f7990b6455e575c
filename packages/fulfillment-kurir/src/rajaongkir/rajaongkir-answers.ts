import type { NamedArea } from "../rail/area-names";
import { type Fields, fieldsOf, listOf, rupiahOf, textOf, timeOf } from "../rail/fields";
import type { ServiceQuote } from "../rail/service-quote";
import { carriesGoods, parseDays, serviceClassOf } from "../rail/service-words";
import type { TrackingReport } from "../rail/shipping-rail";
import { inOrderOfTime, type TrackingEvent } from "../tracking/tracking";
import { stateOfManifest } from "../tracking/tracking-words";

/** The areas of `GET /destination/domestic-destination`. */
export function areasOf(data: unknown): NamedArea[] {
  return listOf(data).flatMap((row) => {
    const id = textOf(row.id);
    if (!id) return [];
    const [village, district] = [textOf(row.subdistrict_name), textOf(row.district_name)];
    return [{ id, postcode: textOf(row.zip_code), village, district, regency: textOf(row.city_name) }];
  });
}

/** The services of `POST /calculate/domestic-cost`; what has no fee or no name is left out. */
export function quotesOf(data: unknown): ServiceQuote[] {
  return listOf(data).flatMap((row) => {
    const [courier, service, description] = [textOf(row.code), textOf(row.service), textOf(row.description)];
    const fee = rupiahOf(row.cost);
    if (!courier || !service || fee === null || !carriesGoods(service, description)) return [];
    const quote: ServiceQuote = {
      courier: courier.toLowerCase(),
      courierName: textOf(row.name) ?? courier.toUpperCase(),
      service,
      serviceName: service,
      serviceClass: serviceClassOf(service, description),
      fee,
      days: parseDays(textOf(row.etd)),
      source: "rajaongkir",
    };
    return [quote];
  });
}

/** What `POST /track/waybill` says of a parcel. */
export function reportOf(data: unknown): TrackingReport {
  const { delivered, summary, delivery_status, manifest } = fieldsOf(data);
  const word = textOf(fieldsOf(delivery_status).status) ?? textOf(fieldsOf(summary).status);
  return {
    bookingId: null,
    reference: null,
    awb: textOf(fieldsOf(summary).waybill_number),
    word,
    state: delivered === true ? "delivered" : word === null ? null : stateOfManifest(word),
    events: inOrderOfTime(listOf(manifest).flatMap(eventOf)),
    fee: null,
  };
}

function eventOf({ manifest_description, manifest_date, manifest_time, city_name }: Fields): TrackingEvent[] {
  const word = textOf(manifest_description);
  if (!word) return [];
  // The manifest has no zone; its times are assumed to be those of Jakarta.
  const at = timeOf(`${textOf(manifest_date)}T${textOf(manifest_time)}+07:00`);
  return [{ at, word, note: textOf(city_name), state: stateOfManifest(word) }];
}
