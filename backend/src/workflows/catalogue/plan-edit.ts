import { isDeepStrictEqual } from "node:util";
import type { ProductEdit } from "@pasar/contracts/products";
import type { AuditActor } from "../../database/audit";
import type { ListingChange } from "../../database/listings";
import type { PictureFacts, ProductContext } from "../../database/product-context";
import type { SellerProductFacts } from "../../database/seller-products";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import type { MedusaProductChange, MedusaVariant, ProductChange } from "./change-product";
import { judgeProduct } from "./gate";
import { listingColumns } from "./listing-columns";
import { fieldsOf } from "./present-product";

/** What an edit is planned from. */
export interface EditInput {
  sellerId: string;
  actor: AuditActor;
  facts: SellerProductFacts;
  edit: ProductEdit;
  context: ProductContext;
  pictures: ReadonlyMap<string, PictureFacts>;
  language: Language;
}

/** A staple's text is the common list's: an outlet changes its price, its smallest order and its reason only. */
export function editableFields(facts: SellerProductFacts, edit: ProductEdit): ProductEdit {
  if (!facts.commodity_id) return edit;
  const { version, price_reason, minimum_order, variants } = edit;
  const [variant] = facts.variants;
  const kept = variants.slice(0, 1).map(({ price }) => ({ id: variant?.id, name: "", price }));
  return { ...fieldsOf(facts), version, price_reason, minimum_order, variants: kept };
}

/**
 * Plans an edit of a product: only what differs. A product in the shop that the gate no longer lets pass becomes a draft.
 * Throws `invalid_body` for variants that are not the product's, `variant_reserved` when buyers wait for one that goes.
 */
export function planEdit(input: EditInput): ProductChange {
  const { facts, edit, sellerId, context } = input;
  const known = new Map(facts.variants.map((variant) => [variant.id, variant]));
  const ids = edit.variants.flatMap(({ id }) => id ?? []);
  if (ids.some((id) => !known.has(id)) || new Set(ids).size < ids.length) {
    throw new Refusal("invalid_body", { fields: { variants: say(input.language, "field_invalid") } });
  }
  const removed = facts.variants.filter(({ id }) => !ids.includes(id));
  if (removed.some(({ reserved }) => reserved > 0)) throw new Refusal("variant_reserved");
  const rows = edit.variants.map((variant, rank) => ({ variant, medusa: medusaVariant(edit, rank) }));
  return {
    seen: { sellerId, productId: facts.product_id, version: edit.version },
    listing: listingChange(input),
    product: productChange(input),
    prices: edit.variants.flatMap(({ id, price }) =>
      id && known.get(id)?.price !== price ? [{ variantId: id, price }] : [],
    ),
    changedVariants: rows.flatMap(({ variant: { id }, medusa }) =>
      id && differs(medusa, facts, id) ? [{ ...medusa, id }] : [],
    ),
    newVariants: rows.flatMap(({ variant, medusa }) =>
      variant.id ? [] : [{ ...medusa, price: variant.price, stock: variant.stock ?? 0 }],
    ),
    removedVariantIds: removed.map(({ id }) => id),
    stockLocationId: context.stock_location_id,
    audit: { actor: input.actor, action: "product.edited", ...differences(facts, edit) },
  };
}

/** What an edit changes, field by field, as it was and as it is. */
function differences(
  facts: SellerProductFacts,
  edit: ProductEdit,
): Record<"before" | "after", Record<string, unknown>> {
  const held: Record<string, unknown> = { ...fieldsOf(facts), variants: facts.variants.map(told) };
  const { version: _version, ...wanted } = { ...edit, variants: edit.variants.map(told) };
  const changed = Object.entries(wanted).filter(([field, value]) => !isDeepStrictEqual(value, held[field]));
  return {
    before: Object.fromEntries(changed.map(([field]) => [field, held[field]])),
    after: Object.fromEntries(changed),
  };
}

const told = ({ name, price }: { name: string; price: number }) => ({ name, price });

function listingChange({ facts, edit, pictures }: EditInput): ListingChange {
  const columns = listingColumns(
    edit,
    edit.pictures.flatMap((key) => pictures.get(key) ?? []),
  );
  return {
    ...columns,
    ...(edit.name === facts.title ? {} : { title_en: edit.name }),
    ...(edit.description === (facts.description ?? "") ? {} : { description_en: edit.description }),
  };
}

function productChange({ facts, edit, context, language }: EditInput): MedusaProductChange {
  const gate = judgeProduct(
    { ...edit, isStaple: facts.commodity_id !== null, prices: edit.variants.map(({ price }) => price) },
    { ...context, ceilings: facts.ceilings },
    language,
  );
  const isWithdrawn = facts.state === "published" && !gate.may_be_sold;
  return {
    ...(edit.name === facts.title ? {} : { title: edit.name }),
    ...(edit.description === (facts.description ?? "") ? {} : { description: edit.description }),
    ...(edit.category === facts.category || !context.category_id ? {} : { category_ids: [context.category_id] }),
    ...(edit.weight_grams === facts.weight_grams ? {} : { weight: edit.weight_grams }),
    ...(isWithdrawn ? { status: "draft" as const } : {}),
  };
}

function medusaVariant(edit: ProductEdit, rank: number): MedusaVariant {
  const { name, weight_grams } = edit.variants[rank] as ProductEdit["variants"][number];
  const { length, width, height } = edit.size ?? { length: null, width: null, height: null };
  return {
    title: edit.variant_kind ? name : edit.unit,
    weight: weight_grams ?? edit.weight_grams,
    length,
    width,
    height,
    variant_rank: rank,
  };
}

function differs(wanted: MedusaVariant, facts: SellerProductFacts, id: string): boolean {
  const rank = facts.variants.findIndex((variant) => variant.id === id);
  const held = facts.variants[rank];
  if (!held) return true;
  const title = facts.variant_kind ? held.name : facts.unit;
  return (
    wanted.title !== title ||
    wanted.weight !== (held.weight_grams ?? facts.weight_grams) ||
    wanted.length !== held.length ||
    wanted.width !== held.width ||
    wanted.height !== held.height ||
    wanted.variant_rank !== rank
  );
}
