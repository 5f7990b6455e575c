import type { SellerKind } from "@pasar/contracts/catalogue";
import type { ReceiveWay } from "@pasar/contracts/order";
import { normaliseText, otherSpellings } from "@pasar/search-words";
import type { Executor } from "../database/connection";
import { type ProductFacts, readProductFacts } from "../database/search-products";
import { hashSlot } from "./hash-slot";
import { type GeoPoint, placeOf } from "./place";
import { withoutNumbers } from "./private-numbers";
import { type UnitPrice, unitPriceOf } from "./unit-price";
import { methodsOfReceiving } from "./ways";

/** One document of the `product` index. Prices are integer rupiah. It holds no personal data. */
export interface ProductDocument {
  [field: string]: unknown;
  id: string;
  hash_slot: number;
  handle: string;
  title: string;
  title_en: string;
  search_words: string;
  description: string;
  /** Slug of the shelf, and of it with those it stands in. */
  category: string;
  category_path: string[];
  /** Names of the shelves in both languages. */
  category_name: string;
  seller_handle: string;
  seller_name: string;
  seller_kind: SellerKind;
  province_code: string;
  regency_code: string;
  regency: string;
  village_code: string;
  village: string;
  /** The middle of the seller's village. */
  location?: GeoPoint;
  picture?: string;
  color?: string;
  price: number;
  unit: string;
  unit_price?: number;
  unit_price_per?: UnitPrice["unit"];
  stock: number;
  in_stock: boolean;
  sold: number;
  ways: ReceiveWay[];
  badges: string[];
  /** Staples of one kind share it. */
  commodity_id?: string;
  nutrient_group?: string;
  programme_status?: string;
  status: string;
  sales_channel_ids: string[];
  created_at: string;
}

/** Builds the documents of those products that are for sale; the others are left out. */
export async function productDocuments(executor: Executor, ids: readonly string[]): Promise<ProductDocument[]> {
  return (await readProductFacts(executor, ids)).map(documentOf);
}

function documentOf(facts: ProductFacts): ProductDocument {
  const { seller, price, unit, stock, categories } = facts;
  const unitPrice = facts.has_choices ? null : unitPriceOf(price, unit);
  return {
    id: facts.id,
    hash_slot: hashSlot(facts.id),
    handle: facts.handle,
    title: withoutNumbers(facts.title),
    title_en: withoutNumbers(facts.title_en),
    search_words: withoutNumbers(searchWordsOf(facts)),
    description: withoutNumbers(facts.description),
    category: facts.category,
    category_path: categories.map(({ slug }) => slug),
    category_name: categories
      .flatMap(({ name, name_en }) => [name, name_en ?? ""])
      .join(" ")
      .trim(),
    seller_handle: seller.handle,
    seller_name: seller.name,
    seller_kind: seller.kind,
    province_code: seller.province_code,
    regency_code: seller.regency_code,
    regency: seller.regency_name,
    village_code: seller.village_code,
    village: seller.village_name,
    location: placeOf(seller),
    picture: facts.picture ?? undefined,
    color: facts.color ?? undefined,
    price,
    unit,
    unit_price: unitPrice?.rupiah,
    unit_price_per: unitPrice?.unit,
    stock,
    in_stock: stock > 0,
    sold: facts.sold,
    ways: methodsOfReceiving(seller, facts.ship_scope),
    badges: badgesOf(facts),
    commodity_id: facts.commodity_id ?? undefined,
    nutrient_group: facts.nutrient_group ?? undefined,
    programme_status: facts.programme_status ?? undefined,
    status: facts.status,
    sales_channel_ids: facts.sales_channel_ids,
    created_at: new Date(facts.created_at).toISOString(),
  };
}

/** What people type instead of the name: the seller's own words, the amount, and everyday spellings of all of them. */
function searchWordsOf({ title, unit, search_words }: ProductFacts): string {
  const words = normaliseText(`${search_words.join(" ")} ${unit}`);
  return `${words} ${otherSpellings(`${normaliseText(title)} ${words}`)}`.trim();
}

function badgesOf({ is_halal, has_pirt, programme_status }: ProductFacts): string[] {
  return [
    ...(is_halal ? ["halal"] : []),
    ...(has_pirt ? ["pirt"] : []),
    ...(programme_status === "eligible" ? ["sembako"] : []),
  ];
}
