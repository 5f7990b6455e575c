import type { Journey } from "./courier-rates";
import { fieldsOf, textOf } from "./fields";
import { weightBucket } from "./parcel";
import type { ServiceChoice, ServiceQuote } from "./service-quote";

/** What a shipping method keeps of the chosen service. Grams and rupiah; it was quoted by us, not by the shopper. */
export interface MethodData extends Record<string, unknown> {
  courier: string;
  service: string;
  service_class: string;
  weight_grams: number;
  quoted_fee: number;
  from_village_code: string;
  to_village_code: string;
}

/** The method's data of a quote. */
export function methodDataOf({ from, to, pieces }: Journey, quote: ServiceQuote): MethodData {
  return {
    courier: quote.courier,
    service: quote.service,
    service_class: quote.serviceClass,
    weight_grams: weightBucket(pieces),
    quoted_fee: quote.fee,
    from_village_code: from.code,
    to_village_code: to.code,
  };
}

/** What the shopper chose, out of data of whatever shape. */
export function choiceOf(data: unknown): ServiceChoice {
  const { courier, service, service_class } = fieldsOf(data);
  return { courier, service, ...(textOf(service_class) ? { serviceClass: service_class } : {}) };
}
