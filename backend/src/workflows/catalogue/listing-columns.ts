import type { ProductEdit } from "@pasar/contracts/products";
import type { ListingColumns } from "../../database/listings";
import type { PictureFacts } from "../../database/product-context";
import { parsePirtNumber } from "../../modules/listing/pirt-number";

type Fields = Omit<ProductEdit, "version" | "variants">;

/** The part of a product's fields that its listing keeps; `pictures` are the facts of its pictures, the main one first. */
export function listingColumns(
  fields: Fields,
  pictures: readonly PictureFacts[],
): Omit<ListingColumns, "title_en" | "description_en" | "search_words" | "commodity_id"> {
  const [main, ...more] = pictures;
  const licence = fields.licence && readLicence(fields.licence);
  const certificate = fields.halal?.status === "bersertifikat" ? fields.halal : null;
  return {
    unit: fields.unit,
    category: fields.category,
    picture: main?.picture ?? null,
    color: main?.color ?? null,
    lqip: main?.lqip ?? null,
    more_pictures: more.map(({ picture }) => picture),
    food_form: fields.food_form,
    licence_kind: licence?.kind ?? null,
    licence_number: licence?.number ?? null,
    licence_valid_until: licence?.valid_until ?? null,
    halal_status: fields.halal?.status ?? null,
    halal_number: certificate?.number ?? null,
    halal_valid_until: certificate?.valid_until ?? null,
    shelf_life_days: fields.shelf_life_days,
    ship_scope: fields.ship_scope,
    preorder_days: fields.preorder_days,
    minimum_order: fields.minimum_order,
    variant_kind: fields.variant_kind,
    price_reason: fields.price_reason,
  };
}

/** A P-IRT number tells its own last day and is kept as it is printed on labels. */
function readLicence(licence: NonNullable<Fields["licence"]>): NonNullable<Fields["licence"]> {
  const pirt = licence.kind === "P-IRT" ? parsePirtNumber(licence.number) : null;
  return pirt ? { kind: licence.kind, number: pirt.text, valid_until: pirt.validUntil } : licence;
}
