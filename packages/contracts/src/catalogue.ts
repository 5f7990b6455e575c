import type { ReceiveWay } from "./order";
import type { VariantKind } from "./products";

/** What a seller is: a group of families, or a village outlet for staple food. */
export type SellerKind = "kube" | "ewarong";

/** Hours of one weekday, `null` when closed. Times are local to the seller, "07.00". */
export interface DayHours {
  /** 1 = Monday ... 7 = Sunday. */
  weekday: number;
  open: string | null;
  close: string | null;
}

/** One seller as its page and the product page show it. */
export interface SellerCard {
  id: string;
  handle: string;
  kind: SellerKind;
  name: string;
  regency: string;
  village: string;
  story: string;
  hours: DayHours[];
  open_now: boolean;
  /** The last day of a holiday, `2026-12-03`; null while the seller is not on one. */
  closed_until: string | null;
  /** E.164, for a WhatsApp link. */
  phone: string;
  formed_on: string | null;
}

/** One choice of a product: a size, a flavour, a colour. `price` is rupiah, `stock` what can be ordered now. */
export interface ProductChoice {
  variant_id: string;
  name: string;
  price: number;
  stock: number;
  weight_grams: number;
}

/** `GET /store/product-pages/:handle`: all a product page shows, in one answer. */
export interface ProductPage {
  product_id: string;
  /** The cheapest choice; `price`, `stock` and `weight_grams` are its. */
  variant_id: string;
  /** What tells the choices apart; null where there is nothing to choose. */
  variant_kind: VariantKind | null;
  /** Every choice in the seller's order; one without a name where there is nothing to choose. */
  choices: ProductChoice[];
  handle: string;
  title: string;
  description: string;
  category: { slug: string; name: string };
  picture: string | null;
  color: string | null;
  /** A 16 px WebP data URI. */
  lqip: string | null;
  /** Keys of further pictures. */
  more_pictures: string[];
  price: number;
  unit: string;
  /** Fewest pieces of one order, over all choices. */
  minimum_order: number;
  /** Days to make it after the order; null when it is on the shelf. */
  preorder_days: number | null;
  weight_grams: number;
  stock: number;
  sold: number;
  licence: { kind: string; number: string | null } | null;
  halal: { status: string; number: string | null } | null;
  shelf_life_days: number | null;
  ship_scope: string;
  ways: ReceiveWay[];
  seller: SellerCard;
}

/** `GET /store/sellers/:handle`. */
export interface SellerPage {
  seller: SellerCard;
  product_count: number;
}

/** `GET /store/areas?parent=`: one administrative area (Kemendagri code). Level 1 = province ... 4 = village. */
export interface Area {
  code: string;
  name: string;
  level: 1 | 2 | 3 | 4;
  /** Local word: "Kabupaten", "Kota", "Desa", "Kelurahan", "Pekon", ... */
  kind: string;
  postcode: string | null;
}

/** `GET /store/categories-lean`: the categories with their number of products. */
export interface CategoryCount {
  slug: string;
  name: string;
  count: number;
}
