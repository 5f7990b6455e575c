import type { DistanceDelivery } from "@pasar/contracts/shop-settings";
import { type AreaTariff, type Coordinates, distanceFee } from "@pasar/fulfillment-lokal";

/** What a seller row says of its own delivery. Rupiah. */
export interface DeliveryColumns {
  delivery_fee: number | null;
  delivery_districts: readonly string[];
  delivery_own_fees: Readonly<Record<string, number>>;
  delivery_free_from: number | null;
  delivery_distance: DistanceDelivery | null;
}

/** The seller's fees by district; null when it does not deliver. */
export function deliveryTariff(seller: DeliveryColumns): AreaTariff | null {
  const { delivery_fee: usual, delivery_districts, delivery_own_fees, delivery_free_from } = seller;
  if (usual === null) return null;
  const fees = delivery_districts.map((code) => [code, delivery_own_fees[code] ?? usual] as const);
  return { fees: Object.fromEntries(fees), freeFrom: delivery_free_from };
}

/** The one fee of all its districts for goods of a sum, before the village is known; null while it depends on that. */
export function feeEverywhere({ fees, freeFrom }: AreaTariff, goodsTotal: number): number | null {
  if (freeFrom !== null && goodsTotal >= freeFrom) return 0;
  const [fee, ...others] = new Set(Object.values(fees));
  return fee === undefined || others.length > 0 ? null : fee;
}

/** Nobody has small coins ready at the door. */
const ROUNDED_UP_TO = 500;

/** Rupiah to bring goods by distance, rounded up to Rp500; null beyond the limit or where a point is unknown. */
export function feeByDistance(
  { base_fee, per_kilometre, radius_kilometres, free_from }: DistanceDelivery,
  trip: { from: Coordinates | null; to: Coordinates | null; goodsTotal: number },
): number | null {
  const bands = [{ upToKilometres: radius_kilometres, fee: base_fee, perKilometre: per_kilometre }];
  const fee = distanceFee({ bands, leastFee: 0, freeFrom: free_from }, trip);
  return fee === null ? null : Math.ceil(fee / ROUNDED_UP_TO) * ROUNDED_UP_TO;
}
