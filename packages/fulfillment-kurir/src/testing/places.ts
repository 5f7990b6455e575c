import type { Place } from "../shipping-rail";

/** A village of the demo province. */
export const KEDATON: Place = {
  code: "18.71.03.1002",
  postcode: "35141",
  village: "Sidodadi",
  district: "Kedaton",
  regency: "Kota Bandar Lampung",
};

/** The same village in rows without postcodes. */
export const KEDATON_BY_NAME: Place = { ...KEDATON, postcode: null };

/** A parcel without a size. */
export const parcelOf = (weightGrams: number) => [{ weightGrams, dimensions: null, quantity: 1 }];
