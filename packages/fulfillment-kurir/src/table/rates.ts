import { byFee, type Days, type ServiceQuote } from "../rail/service-quote";
import { chargeableGrams, type Piece } from "./parcel";
import { POS_REGULER, TARIFFS, type Tariff } from "./tariffs";
import { type RegencyCode, zoneOf } from "./zones";

export { chooseQuote, type ServiceChoice, type ServiceClass, type ServiceQuote } from "../rail/service-quote";
export type { Piece } from "./parcel";
export type { RegencyCode } from "./zones";

/** What a courier asks: rupiah, and the least and most days. */
export interface Rate {
  fee: number;
  days: Days;
}

/** Pos reguler's rate for a parcel, or null when it is too heavy for it. */
export function courierRate(from: RegencyCode, to: RegencyCode, pieces: readonly Piece[]): Rate | null {
  return rateOf(POS_REGULER, from, to, pieces);
}

/** Every service of the zone table that carries the parcel, cheapest first; rupiah. Empty when none does. */
export function tableQuotes(from: RegencyCode, to: RegencyCode, pieces: readonly Piece[]): ServiceQuote[] {
  return TARIFFS.flatMap((tariff) => {
    const rate = rateOf(tariff, from, to, pieces);
    if (!rate) return [];
    const { courier, courierName, service, serviceName, serviceClass } = tariff;
    return [{ courier, courierName, service, serviceName, serviceClass, ...rate, source: "table" as const }];
  }).sort(byFee);
}

/** Kilograms a tariff bills for the pieces: weight or volume, rounded as this courier rounds. */
export function billedKilos(tariff: Tariff, pieces: readonly Piece[]): number {
  const grams = chargeableGrams(pieces, tariff.volumePerKilo);
  return Math.max(tariff.leastKilos, Math.ceil((grams - tariff.freeGrams) / 1_000));
}

function rateOf(tariff: Tariff, from: RegencyCode, to: RegencyCode, pieces: readonly Piece[]): Rate | null {
  const zone = tariff.zones[zoneOf(from, to)];
  const kilos = billedKilos(tariff, pieces);
  return zone && kilos <= tariff.mostKilos ? { fee: kilos * zone.perKilo, days: zone.days } : null;
}
