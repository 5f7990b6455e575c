import type { Place } from "../rail/shipping-rail";

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

/** A village of another province. */
export const MEDAN = "12.71.01.1001";
/** A shopper there, as Medusa keeps an address. */
export const ADDRESS = {
  first_name: "Warga Contoh",
  phone: "+6281200002000",
  address_1: "",
  address_2: "Samping balai desa",
  city: "Kota Medan",
  postal_code: "20111",
  metadata: { village_code: MEDAN, village: "Kampung Baru", district: "Medan Maimun" },
};
