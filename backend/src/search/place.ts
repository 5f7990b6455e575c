import type { SellerPlace } from "../database/search-products";

/** A place as both engines take it. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** The middle of a seller's village; undefined where nobody has measured it. */
export function placeOf({ latitude, longitude }: SellerPlace): GeoPoint | undefined {
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
}
