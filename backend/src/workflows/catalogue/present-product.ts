import type {
  FoodForm,
  HalalStatus,
  LicenceKind,
  ProductEdit,
  ProductGate,
  SellerProduct,
  ShipScope,
  VariantKind,
} from "@pasar/contracts/products";
import { config } from "../../config";
import type { SellerProductFacts } from "../../database/seller-products";
import type { Language } from "../../locale/messages";
import { judgeProduct } from "./gate";

/** A product as the work app shows it, with what the gate says of it today. */
export function presentProduct(facts: SellerProductFacts, language: Language): SellerProduct {
  return {
    ...fieldsOf(facts),
    id: facts.product_id,
    version: facts.version,
    state: facts.state,
    is_withdrawn: facts.withdrawn_at !== null,
    commodity: facts.commodity_id
      ? { id: facts.commodity_id, name: facts.commodity_name ?? "", ...facts.ceilings }
      : null,
    variants: facts.variants.map(({ id, name, price, weight_grams, on_hand, reserved }) => ({
      id,
      name,
      price,
      weight_grams,
      on_hand,
      reserved,
    })),
    link: `${config.storefrontUrl}/produk/${facts.handle}`,
    updated_at: new Date(facts.updated_at).toISOString(),
    gate: gateOf(facts, language),
  };
}

/** What the gate says of a product as it stands. */
function gateOf(facts: SellerProductFacts, language: Language): ProductGate {
  return judgeProduct(
    { ...fieldsOf(facts), isStaple: facts.commodity_id !== null, prices: facts.variants.map(({ price }) => price) },
    facts,
    language,
  );
}

/** A product's own fields, as the body of an edit has them. */
export function fieldsOf(facts: SellerProductFacts): Omit<ProductEdit, "version" | "variants"> {
  return {
    pictures: facts.picture ? [facts.picture, ...facts.more_pictures] : [],
    name: facts.title,
    description: facts.description ?? "",
    unit: facts.unit,
    category: facts.category,
    weight_grams: facts.weight_grams,
    size: sizeOf(facts),
    food_form: facts.food_form as FoodForm | null,
    shelf_life_days: facts.shelf_life_days,
    ship_scope: facts.ship_scope as ShipScope,
    preorder_days: facts.preorder_days,
    minimum_order: facts.minimum_order,
    licence: facts.licence_kind
      ? {
          kind: facts.licence_kind as LicenceKind,
          number: facts.licence_number ?? "",
          valid_until: facts.licence_valid_until,
        }
      : null,
    halal: facts.halal_status
      ? {
          status: facts.halal_status as HalalStatus,
          number: facts.halal_number,
          valid_until: facts.halal_valid_until,
        }
      : null,
    price_reason: facts.price_reason,
    variant_kind: facts.variant_kind as VariantKind | null,
  };
}

function sizeOf({ variants: [variant] }: SellerProductFacts): ProductEdit["size"] {
  const { length, width, height } = variant ?? {};
  return length && width && height ? { length, width, height } : null;
}
