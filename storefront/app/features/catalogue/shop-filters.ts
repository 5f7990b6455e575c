import type { ProductFilters, SellerKind } from "@pasar/contracts/catalogue";
import type { ReceiveWay } from "@pasar/contracts/order";
import { parseRupiah } from "@pasar/locale/money";

/** Products on one page of a list. */
export const PAGE_SIZE = 20;

export const SORTS = ["relevan", "terlaris", "termurah", "termahal"] as const;
export type Sort = (typeof SORTS)[number];

const SELLER_KINDS: readonly SellerKind[] = ["kube", "ewarong"];
const WAYS: readonly ReceiveWay[] = ["pickup", "delivery", "courier"];
const LONGEST_QUERY = 100;
const LAST_PAGE = 500;

/** What a search page was asked for. Prices are rupiah, pages count from 1. */
export interface ShopFilters {
  query: string;
  category: string | null;
  seller: SellerKind | null;
  /** Kemendagri code of a regency. */
  regency: string | null;
  way: ReceiveWay | null;
  inStock: boolean;
  halal: boolean;
  least: number | null;
  most: number | null;
  sort: Sort;
  page: number;
}

export const NO_FILTERS: ShopFilters = {
  query: "",
  category: null,
  seller: null,
  regency: null,
  way: null,
  inStock: false,
  halal: false,
  least: null,
  most: null,
  sort: "relevan",
  page: 1,
};

/** Reads the address of a search page. What makes no sense is left out, so any address gives a page. */
export function readFilters(params: URLSearchParams): ShopFilters {
  const page = Number(params.get("hal") ?? 1);
  return {
    query: (params.get("q") ?? "").trim().replace(/\s+/g, " ").slice(0, LONGEST_QUERY),
    category: shaped(params.get("kategori"), /^[a-z0-9-]{1,64}$/),
    seller: oneOf(SELLER_KINDS, params.get("penjual")),
    regency: shaped(params.get("daerah"), /^\d{2}\.\d{2}$/),
    way: oneOf(WAYS, params.get("ambil")),
    inStock: params.get("stok") === "1",
    halal: params.get("halal") === "1",
    least: priceOf(params.get("min")),
    most: priceOf(params.get("max")),
    sort: oneOf(SORTS, params.get("urut")) ?? "relevan",
    page: Number.isInteger(page) ? Math.min(LAST_PAGE, Math.max(1, page)) : 1,
  };
}

/** Writes the address of a search page, "?q=beras&hal=2"; empty when nothing is asked. */
export function writeFilters(filters: ShopFilters): string {
  const entries: [string, string | number | null | false][] = [
    ["q", filters.query],
    ["kategori", filters.category],
    ["penjual", filters.seller],
    ["daerah", filters.regency],
    ["ambil", filters.way],
    ["stok", filters.inStock && 1],
    ["halal", filters.halal && 1],
    ["min", filters.least],
    ["max", filters.most],
    ["urut", filters.sort !== "relevan" && filters.sort],
    ["hal", filters.page > 1 && filters.page],
  ];
  const asked = entries.filter(([, value]) => value !== null && value !== false && value !== "");
  const text = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** The filters as the search index takes them. */
export function indexFilters(filters: ShopFilters): ProductFilters {
  const { query, category, seller, regency, way, inStock, halal, least, most } = filters;
  const price = { ...(least === null ? {} : { $gte: least }), ...(most === null ? {} : { $lte: most }) };
  return {
    ...(query && { q: query }),
    ...(category && { category }),
    ...(seller && { seller_kind: seller }),
    ...(regency && { regency_code: regency }),
    ...(way && { ways: { $contains: way } }),
    ...(inStock && { in_stock: true }),
    ...(halal && { badges: { $contains: "halal" } }),
    ...(least === null && most === null ? {} : { price }),
  };
}

/** The order the index sorts by; `undefined` means best match. Without words to match, what sells best comes first. */
export function indexOrder({ sort, query }: ShopFilters): Record<string, "ASC" | "DESC"> | undefined {
  if (sort === "termurah") return { price: "ASC" };
  if (sort === "termahal") return { price: "DESC" };
  return sort === "terlaris" || !query ? { sold: "DESC" } : undefined;
}

/** How many filters narrow the result; words and order are no filters. */
export function countFilters(filters: ShopFilters): number {
  return Object.keys(indexFilters({ ...filters, query: "" })).length;
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

function shaped(value: string | null, shape: RegExp): string | null {
  return value && shape.test(value) ? value : null;
}

function priceOf(value: string | null): number | null {
  const price = parseRupiah(value ?? "");
  return price !== null && price >= 0 ? price : null;
}
