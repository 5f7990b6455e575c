import type { Journey } from "./courier-rates";
import { fieldsOf, listOf, textOf } from "./fields";
import type { Piece } from "./parcel";
import type { Place } from "./shipping-rail";

const REGENCY_OR_MORE = /^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/;
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/**
 * The journey of a cart's goods, null while one of its ends is unknown. The hook that sets the pricing context may give
 * `from_place`; otherwise the seller's village comes from its `from_village_code`, or from the stock location's
 * address: `metadata.village_code`, or the regency's code in `province`. The shopper's is in the shipping address.
 */
export function journeyOf(context: unknown): Journey | null {
  const { from_place, from_village_code, from_location, shipping_address, items } = fieldsOf(context);
  const from = placeOf(from_place) ?? originOf(fieldsOf(from_location).address, from_village_code);
  const to = addressPlace(shipping_address);
  return from && to ? { from, to, pieces: listOf(items).map(pieceOf) } : null;
}

/** Where a Medusa address is; null without the village's code in its metadata. */
export function addressPlace(address: unknown): Place | null {
  const { metadata, postal_code, city } = fieldsOf(address);
  const { village_code, village, district } = fieldsOf(metadata);
  const code = textOf(village_code);
  if (!code || !VILLAGE.test(code)) return null;
  return {
    code,
    postcode: textOf(postal_code),
    village: textOf(village),
    district: textOf(district),
    regency: textOf(city),
  };
}

/** One line of a cart or an order as a piece of the parcel. */
export function pieceOf(item: unknown): Piece {
  const { quantity, variant } = fieldsOf(item);
  const [weight, length, width, height] = ["weight", "length", "width", "height"].map((key) =>
    Math.max(0, Number(fieldsOf(variant)[key]) || 0),
  ) as [number, number, number, number];
  return {
    weightGrams: weight,
    dimensions: length && width && height ? { length, width, height } : null,
    quantity: Number(quantity),
  };
}

function originOf(address: unknown, villageCode: unknown): Place | null {
  const { metadata, province, postal_code, city } = fieldsOf(address);
  const codes = [textOf(villageCode), textOf(fieldsOf(metadata).village_code), textOf(province)];
  const code = codes.find((known) => known !== null && REGENCY_OR_MORE.test(known));
  if (!code) return null;
  return { code, postcode: textOf(postal_code), village: null, district: null, regency: textOf(city) };
}

function placeOf(place: unknown): Place | null {
  const { code, postcode, village, district, regency } = fieldsOf(place);
  const known = textOf(code);
  if (!known || !REGENCY_OR_MORE.test(known)) return null;
  return {
    code: known,
    postcode: textOf(postcode),
    village: textOf(village),
    district: textOf(district),
    regency: textOf(regency),
  };
}
