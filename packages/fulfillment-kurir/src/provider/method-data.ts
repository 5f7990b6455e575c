import { fieldsOf, textOf } from "../rail/fields";
import type { ServiceChoice, ServiceQuote } from "../rail/service-quote";
import type { Journey } from "../rates/courier-rates";
import { weightBucket } from "../table/parcel";

/** What a shipping method keeps of the chosen service. Grams, rupiah and Kemendagri's codes. */
export interface MethodData extends Record<string, unknown> {
  courier: string;
  service: string;
  service_class: string;
  weight_grams: number;
  quoted_fee: number;
  from_area_code: string;
  to_area_code: string;
}

/** The method's data of a quote. */
export function methodDataOf({ from, to, pieces }: Journey, quote: ServiceQuote): MethodData {
  return {
    courier: quote.courier,
    service: quote.service,
    service_class: quote.serviceClass,
    weight_grams: weightBucket(pieces),
    quoted_fee: quote.fee,
    from_area_code: from.code,
    to_area_code: to.code,
  };
}

/** What the shopper chose, out of data of whatever shape. */
export function choiceOf(data: unknown): ServiceChoice {
  const { courier, service, service_class } = fieldsOf(data);
  return { courier, service, ...(textOf(service_class) ? { serviceClass: service_class } : {}) };
}
