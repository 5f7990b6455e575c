import type { RailName } from "./shipping-rail";

/** What kind of service a courier's product is, whatever the courier calls it. */
export type ServiceClass = "reguler" | "nextday" | "kargo";

/** The least and most days until the parcel arrives. */
export type Days = [number, number];

/** One service of one courier for one parcel. Service names are data: couriers rename them without notice. */
export interface ServiceQuote {
  /** The courier's code, "pos". */
  courier: string;
  courierName: string;
  service: string;
  serviceName: string;
  serviceClass: ServiceClass;
  /** Whole rupiah. */
  fee: number;
  /** Null when the courier does not say, or not readably. */
  days: Days | null;
  /** Who named the fee. The table's fees are assumed figures. */
  source: RailName;
}

/** Which service a shopper chose; what they send, so nothing in it is believed. */
export interface ServiceChoice {
  courier?: unknown;
  service?: unknown;
  serviceClass?: unknown;
}

/** Cheapest first; of equal fees the faster, then by name, so that two askers see the same order. */
export function byFee(one: ServiceQuote, other: ServiceQuote): number {
  const [oneDays, otherDays] = [one, other].map(({ days }) => days?.[1] ?? Number.MAX_SAFE_INTEGER);
  return (
    one.fee - other.fee ||
    (oneDays ?? 0) - (otherDays ?? 0) ||
    `${one.courier} ${one.service}`.localeCompare(`${other.courier} ${other.service}`)
  );
}

/**
 * The quote for a choice. A service that is no longer offered is replaced by the cheapest of its class, and no choice
 * means the cheapest reguler; null only when there are no quotes at all.
 */
export function chooseQuote(quotes: readonly ServiceQuote[], choice: ServiceChoice): ServiceQuote | null {
  const sorted = [...quotes].sort(byFee);
  return (
    sorted.find(({ courier, service }) => courier === choice.courier && service === choice.service) ??
    sorted.find(({ serviceClass }) => serviceClass === (choice.serviceClass ?? "reguler")) ??
    sorted.find(({ serviceClass }) => serviceClass === "reguler") ??
    sorted[0] ??
    null
  );
}
