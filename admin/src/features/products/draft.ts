import type {
  FoodForm,
  HalalStatus,
  LicenceKind,
  ProductEdit,
  SellerProduct,
  ShipScope,
  VariantKind,
} from "@pasar/contracts/products";
import { parseRupiah } from "@pasar/locale/money";
import type { TextKey } from "../../lib/text";

/** One choice of a product as it is typed. */
export interface DraftVariant {
  /** Names the row on this phone. */
  key: string;
  /** The backend's variant; none for a new one. */
  id?: string;
  name: string;
  price: string;
  stock: string;
  weight: string;
}

/** A product as it is typed: text, until it is sent. */
export interface ProductDraft {
  pictures: string[];
  name: string;
  description: string;
  unit: string;
  category: string;
  weight: string;
  length: string;
  width: string;
  height: string;
  food_form: FoodForm;
  shelf_life: string;
  ship_scope: ShipScope;
  preorder: string;
  minimum: string;
  licence_kind: LicenceKind | "";
  licence_number: string;
  licence_until: string;
  halal_status: HalalStatus | "";
  halal_number: string;
  halal_until: string;
  price_reason: string;
  variant_kind: VariantKind | null;
  /** One row without a name where there is nothing to choose. */
  variants: DraftVariant[];
}

/** Field -> what is wrong with it; rows of variants as `price:<key>`. */
export type DraftErrors = Partial<Record<string, TextKey>>;

/** What a product has to say before it can be kept. */
export type ProductFields = Omit<ProductEdit, "version">;

const LONGEST_NAME = 120;
const SHORTEST_NAME = 3;
const HIGHEST_PRICE = 100_000_000;

/** A new row of choices. */
export function newVariant(key: string): DraftVariant {
  return { key, name: "", price: "", stock: "", weight: "" };
}

/** An empty form, with what a group tells the same way for most of its products. */
export function newDraft(
  usual: Partial<Pick<ProductDraft, "category" | "unit" | "food_form" | "ship_scope">>,
): ProductDraft {
  return {
    pictures: [],
    name: "",
    description: "",
    unit: usual.unit ?? "",
    category: usual.category ?? "",
    weight: "",
    length: "",
    width: "",
    height: "",
    food_form: usual.food_form ?? "shelf",
    shelf_life: "",
    ship_scope: usual.ship_scope ?? "local",
    preorder: "",
    minimum: "",
    licence_kind: "",
    licence_number: "",
    licence_until: "",
    halal_status: "",
    halal_number: "",
    halal_until: "",
    price_reason: "",
    variant_kind: null,
    variants: [newVariant("only")],
  };
}

const written = (value: number | null | undefined) => (value ? String(value) : "");

/** A product of the backend as a form. */
export function draftOf(product: SellerProduct): ProductDraft {
  const { size, licence, halal } = product;
  return {
    pictures: product.pictures,
    name: product.name,
    description: product.description,
    unit: product.unit,
    category: product.category,
    weight: written(product.weight_grams),
    length: written(size?.length),
    width: written(size?.width),
    height: written(size?.height),
    food_form: product.food_form ?? "shelf",
    shelf_life: written(product.shelf_life_days),
    ship_scope: product.ship_scope,
    preorder: written(product.preorder_days),
    minimum: product.minimum_order > 1 ? String(product.minimum_order) : "",
    licence_kind: licence?.kind ?? "",
    licence_number: licence?.number ?? "",
    licence_until: licence?.valid_until ?? "",
    halal_status: halal?.status ?? "",
    halal_number: halal?.number ?? "",
    halal_until: halal?.valid_until ?? "",
    price_reason: product.price_reason ?? "",
    variant_kind: product.variant_kind,
    variants: product.variants.map(({ id, name, price, weight_grams }) => ({
      key: id,
      id,
      name,
      price: String(price),
      stock: "",
      weight: written(weight_grams),
    })),
  };
}

/** A whole number from `least` on; null for an empty text, undefined for anything else. */
function numberOf(text: string, least: number): number | null | undefined {
  const digits = text.trim();
  if (!digits) return null;
  return /^\d{1,9}$/.test(digits) && Number(digits) >= least ? Number(digits) : undefined;
}

const priceOf = (text: string) => parseRupiah(text.trim()) ?? 0;

/** What is wrong with a draft before it is sent; the gate of the backend judges the rest. */
export function checkDraft(draft: ProductDraft): DraftErrors {
  const errors: DraftErrors = {};
  const name = draft.name.trim();
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) errors.name = "product_name_wrong";
  if (!draft.category) errors.category = "product_category_missing";
  if (!draft.unit.trim()) errors.unit = "product_unit_missing";
  for (const field of ["weight", "shelf_life", "preorder", "minimum", "length", "width", "height"] as const) {
    if (numberOf(draft[field], 1) === undefined) errors[field] = "product_number_wrong";
  }
  for (const variant of draft.variants) Object.assign(errors, variantErrors(variant, draft));
  return errors;
}

function variantErrors({ key, id, name, price, stock, weight }: DraftVariant, draft: ProductDraft): DraftErrors {
  const amount = priceOf(price);
  const isTwin = draft.variants.some(
    (other) => other.key !== key && other.name.trim().toLowerCase() === name.trim().toLowerCase(),
  );
  return {
    ...(amount < 1 || amount > HIGHEST_PRICE ? { [`price:${key}`]: "product_price_wrong" as const } : {}),
    ...(!id && numberOf(stock, 0) === undefined ? { [`stock:${key}`]: "product_number_wrong" as const } : {}),
    ...(numberOf(weight, 1) === undefined ? { [`weight:${key}`]: "product_number_wrong" as const } : {}),
    ...(draft.variant_kind && (!name.trim() || isTwin)
      ? { [`name:${key}`]: "product_choice_name_wrong" as const }
      : {}),
  };
}

/** A draft without errors as the backend takes it. `isFood` tells whether the category is one of food. */
export function fieldsOf(draft: ProductDraft, isFood: boolean): ProductFields {
  const [length, width, height] = [draft.length, draft.width, draft.height].map((side) => numberOf(side, 1));
  return {
    pictures: draft.pictures,
    name: draft.name.trim(),
    description: draft.description.trim(),
    unit: draft.unit.trim(),
    category: draft.category,
    weight_grams: numberOf(draft.weight, 1) ?? 0,
    size: length && width && height ? { length, width, height } : null,
    food_form: isFood ? draft.food_form : null,
    shelf_life_days: numberOf(draft.shelf_life, 1) ?? null,
    ship_scope: draft.ship_scope,
    preorder_days: numberOf(draft.preorder, 1) ?? null,
    minimum_order: numberOf(draft.minimum, 1) ?? 1,
    licence: draft.licence_kind
      ? { kind: draft.licence_kind, number: draft.licence_number.trim(), valid_until: draft.licence_until || null }
      : null,
    halal: draft.halal_status
      ? {
          status: draft.halal_status,
          number: draft.halal_number.trim() || null,
          valid_until: draft.halal_until || null,
        }
      : null,
    price_reason: draft.price_reason.trim() || null,
    variant_kind: draft.variant_kind,
    variants: draft.variants.map(({ id, name, price, stock, weight }) => ({
      ...(id ? { id } : { stock: numberOf(stock, 0) ?? 0 }),
      name: draft.variant_kind ? name.trim() : "",
      price: priceOf(price),
      weight_grams: draft.variant_kind ? (numberOf(weight, 1) ?? null) : null,
    })),
  };
}
