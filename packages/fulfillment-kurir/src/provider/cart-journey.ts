import { fieldsOf, listOf, textOf } from "../rail/fields";
import type { Place } from "../rail/shipping-rail";
import type { Journey } from "../rates/courier-rates";
import type { Piece } from "../table/parcel";

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

/** One line of a cart or an order as a piece of the parcel; what has no size or weight counts as none. */
export function pieceOf(item: unknown): Piece {
  const { quantity, variant } = fieldsOf(item);
  const { weight, length, width, height } = fieldsOf(variant);
  const dimensions = { length: sizeOf(length), width: sizeOf(width), height: sizeOf(height) };
  return {
    weightGrams: sizeOf(weight),
    dimensions: Math.min(...Object.values(dimensions)) > 0 ? dimensions : null,
    quantity: Number(quantity),
  };
}

function sizeOf(value: unknown): number {
  return Math.max(0, Number(value) || 0);
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
