import { z } from "zod";

/** Where a product stands: in the shop, not yet (or not any more) in the shop, or put away. */
export const PRODUCT_STATES = ["published", "draft", "archived"] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];

/** What tells the choices of a product apart. */
export const VARIANT_KINDS = ["size", "flavour", "colour"] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** How far goods may travel; `local` goods never go by courier. */
export const SHIP_SCOPES = ["national", "province", "local"] as const;
export type ShipScope = (typeof SHIP_SCOPES)[number];

/** Food as harvested or caught, food that keeps at room temperature, food that must stay cold. */
export const FOOD_FORMS = ["raw", "shelf", "chilled"] as const;
export type FoodForm = (typeof FOOD_FORMS)[number];

export const HALAL_STATUSES = ["bersertifikat", "proses", "belum", "tidak_halal"] as const;
export type HalalStatus = (typeof HALAL_STATUSES)[number];

export const LICENCE_KINDS = ["P-IRT", "BPOM MD", "BPOM TR", "PSAT-PDUK", "Kemenkes PKRT", "BPOM NA", "SKKH"] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

export const MOST_PICTURES = 6;
export const MOST_VARIANTS = 20;
/** Rupiah. A price of more is a slip of the finger. */
export const HIGHEST_PRICE = 100_000_000;
const MOST_STOCK = 100_000;
const HEAVIEST_GRAMS = 1_000_000;
const LONGEST_CENTIMETRES = 300;
const LONGEST_SHELF_LIFE_DAYS = 3_650;
const LONGEST_PREORDER_DAYS = 60;

const price = z.number().int().min(1).max(HIGHEST_PRICE);
const stock = z.number().int().min(0).max(MOST_STOCK);
const day = z.iso.date();
const centimetres = z.number().int().min(1).max(LONGEST_CENTIMETRES);
const reason = z.string().trim().max(200);

const variant = z.strictObject({
  /** The variant it changes; left out for a new one. */
  id: z.string().min(1).max(64).optional(),
  /** Empty where the product has no choices. */
  name: z.string().trim().max(60),
  price,
  /** Where it weighs other than the product says. */
  weight_grams: z.number().int().min(1).max(HEAVIEST_GRAMS).nullable().optional(),
  /** Pieces on the shelf, of a new variant only; later they change by stock movements. */
  stock: stock.optional(),
});

const productFields = {
  /** Keys of uploaded pictures, the main one first. */
  pictures: z.array(z.string().regex(/^[\w-]{1,120}$/)).max(MOST_PICTURES),
  name: z.string().trim().min(3).max(120),
  description: z.string().trim().max(3_000),
  /** What one piece is: "bungkus 250 g". */
  unit: z.string().trim().min(1).max(40),
  /** Slug of a category of the shop. */
  category: z.string().trim().min(1).max(80),
  weight_grams: z.number().int().min(0).max(HEAVIEST_GRAMS),
  /** Packed size in centimetres; needed to sell what is big for its weight. */
  size: z.strictObject({ length: centimetres, width: centimetres, height: centimetres }).nullable(),
  food_form: z.enum(FOOD_FORMS).nullable(),
  shelf_life_days: z.number().int().min(1).max(LONGEST_SHELF_LIFE_DAYS).nullable(),
  ship_scope: z.enum(SHIP_SCOPES),
  /** Days to make it after the order; null when it is on the shelf. */
  preorder_days: z.number().int().min(1).max(LONGEST_PREORDER_DAYS).nullable(),
  /** Fewest pieces of one order, over all variants. */
  minimum_order: z.number().int().min(1).max(999),
  licence: z
    .strictObject({
      kind: z.enum(LICENCE_KINDS),
      number: z.string().trim().max(60),
      /** Last day; a P-IRT number tells its own. */
      valid_until: day.nullable(),
    })
    .nullable(),
  halal: z
    .strictObject({
      status: z.enum(HALAL_STATUSES),
      number: z.string().trim().max(60).nullable(),
      valid_until: day.nullable(),
    })
    .nullable(),
  /** Why a staple costs more than its reference price (HAP). */
  price_reason: reason.nullable(),
  variant_kind: z.enum(VARIANT_KINDS).nullable(),
  variants: z.array(variant).min(1).max(MOST_VARIANTS),
};

/** Body of `POST /seller/products`. `id` is made by the client: the same id makes one product however often it is sent. */
export const productCreateSchema = z.strictObject({
  id: z.uuid(),
  /** Put it into the shop at once, if the gate lets it pass; it stays a draft otherwise. */
  publish: z.boolean(),
  ...productFields,
});
export type ProductCreate = z.infer<typeof productCreateSchema>;

/** Body of `POST /seller/products/:id`. `version` is the one the member saw; a later one refuses the change. */
export const productEditSchema = z.strictObject({ version: z.number().int().min(1), ...productFields });
export type ProductEdit = z.infer<typeof productEditSchema>;

/** Body of `POST /seller/products/staples`: an outlet sells a staple of the common list. */
export const stapleCreateSchema = z.strictObject({
  id: z.uuid(),
  commodity_id: z.string().min(1).max(64),
  price,
  stock,
  price_reason: reason.nullable(),
});
export type StapleCreate = z.infer<typeof stapleCreateSchema>;

/** Body of `POST /seller/products/:id/copy`. */
export const productCopySchema = z.strictObject({ id: z.uuid() });

/** What keeps a product from being sold, or is worth a thought, with the next step. */
export interface GateRemark {
  code:
    | "claim"
    | "halal_expired"
    | "halal_missing"
    | "halal_number_missing"
    | "licence_advised"
    | "licence_expired"
    | "licence_invalid"
    | "licence_missing"
    | "picture_missing"
    | "price_above_ceiling"
    | "price_reason_missing"
    | "size_missing"
    | "weight_missing";
  /** The field to look at, as in the body of an edit. */
  field: string;
  /** In the reader's language. */
  message: string;
  next_step: string;
}

/** Whether a product may be sold today. A product with `reasons` stays a draft; `warnings` do not stop it. */
export interface ProductGate {
  may_be_sold: boolean;
  reasons: GateRemark[];
  warnings: GateRemark[];
}

/** A product as the list of the work app shows it. Prices are integer rupiah. */
export interface SellerProductRow {
  id: string;
  name: string;
  picture: string | null;
  unit: string;
  /** Of the cheapest and the dearest variant. */
  price: number;
  highest_price: number;
  /** Pieces that can be sold now, over all variants. */
  stock: number;
  variant_count: number;
  state: ProductState;
  /** Taken out of the shop because a licence ended. */
  is_withdrawn: boolean;
}

/** `GET /seller/products?q=&state=&after=`: newest first. */
export interface SellerProductList {
  products: SellerProductRow[];
  counts: Record<ProductState, number>;
  /** Send as `after` for the next page; null on the last. */
  next: string | null;
}

export interface SellerProductVariant {
  id: string;
  name: string;
  price: number;
  /** Null where the product's weight holds. */
  weight_grams: number | null;
  /** Pieces on the shelf, of which some may be promised to buyers. */
  on_hand: number;
  reserved: number;
}

/** The legal price of one piece of a staple at the seller's place today, rupiah: HET refuses more, HAP wants a reason. */
export interface PriceCeilings {
  het: number | null;
  hap: number | null;
}

/** `GET /seller/products/:id`, and the answer of every change of a product. */
export interface SellerProduct extends Omit<ProductEdit, "variants"> {
  id: string;
  state: ProductState;
  is_withdrawn: boolean;
  /** Set for a staple of the common list: its text is not the seller's to change. */
  commodity: ({ id: string; name: string } & PriceCeilings) | null;
  variants: SellerProductVariant[];
  /** The product's page in the shop, for sharing. */
  link: string;
  updated_at: string;
  gate: ProductGate;
}

/** `GET /seller/categories`: the shelves a member may put a product on, and what each asks for. */
export interface ProductCategory {
  slug: string;
  name: string;
  is_food: boolean;
  /** Big for its weight, so that couriers charge by volume. */
  needs_size: boolean;
}

/** `GET /seller/commodities?q=`: a staple an outlet may sell. */
export interface CommodityChoice extends PriceCeilings {
  id: string;
  name: string;
  unit: string;
  picture: string | null;
  /** The outlet's own product of it, when it sells it already. */
  product_id: string | null;
}
