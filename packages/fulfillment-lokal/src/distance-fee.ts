import { type Coordinates, roadKilometres } from "./road-distance";

/** A ring around the seller. A fee of 5,000 without more a kilometre is a flat ring; both together are a start and a pace. */
export interface DistanceBand {
  /** Kilometres by road at which the band ends. */
  upToKilometres: number;
  /** Rupiah for coming here at all. */
  fee: number;
  /** Rupiah for every begun kilometre beyond the band before. */
  perKilometre: number;
}

/** What a seller asks by distance, rupiah. Beyond the last band it does not go. */
export interface DistanceTariff {
  /** In any order. */
  bands: readonly DistanceBand[];
  leastFee: number;
  /** Goods for this much or more travel free; null when nothing does. */
  freeFrom: number | null;
}

/** Rupiah to bring goods to a point; null where the seller does not go, or when a point is unknown. */
export function distanceFee(
  { bands, leastFee, freeFrom }: DistanceTariff,
  trip: { from: Coordinates | null; to: Coordinates | null; goodsTotal: number },
): number | null {
  if (!trip.from || !trip.to) return null;
  const kilometres = roadKilometres(trip.from, trip.to);
  const sorted = [...bands].sort((one, other) => one.upToKilometres - other.upToKilometres);
  const index = sorted.findIndex(({ upToKilometres }) => kilometres <= upToKilometres);
  const band = sorted[index];
  if (!band) return null;
  if (freeFrom !== null && trip.goodsTotal >= freeFrom) return 0;
  const before = sorted[index - 1]?.upToKilometres ?? 0;
  return Math.max(leastFee, band.fee + Math.ceil(kilometres - before) * band.perKilometre);
}
