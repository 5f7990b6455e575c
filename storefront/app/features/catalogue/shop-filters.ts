import type { SellerKind } from "@pasar/contracts/catalogue";
import type { ReceiveWay } from "@pasar/contracts/order";
import type { CatalogueQuestion, CatalogueSort, Place } from "@pasar/contracts/search";
import { parseRupiah } from "@pasar/locale/money";
import { readPlace, writePlace } from "../place/coarse-place";

/** Products on one page of a list. */
export const PAGE_SIZE = 20;

/** The orders of a list as the address names them. */
export const SORTS = {
  relevan: "relevant",
  terdekat: "nearest",
  terlaris: "best_selling",
  termurah: "cheapest",
  termahal: "dearest",
  terbaru: "newest",
} as const satisfies Record<string, CatalogueSort>;
export type Sort = keyof typeof SORTS;

export const BADGES = ["halal", "pirt", "sembako"] as const;
export type Badge = (typeof BADGES)[number];

const SELLER_KINDS: readonly SellerKind[] = ["kube", "ewarong"];
export const WAYS: readonly ReceiveWay[] = ["pickup", "delivery", "courier"];
/** How far away a seller may be, kilometres. */
export const DISTANCES_KM = [2, 5, 10, 25];

const LONGEST_QUERY = 100;
const LAST_PAGE = 500;
const DEAREST = 1_000_000_000;

/** What a search page was asked for. Prices are rupiah, pages count from 1. */
export interface ShopFilters {
  /** As typed; a space at its end says that the last word is whole. */
  query: string;
  category: string | null;
  /** A staple: its sellers are listed one by one. */
  commodity: string | null;
  seller: SellerKind | null;
  /** Kemendagri code of a regency. */
  regency: string | null;
  /** All of these must be open. */
  ways: ReceiveWay[];
  /** All of these must be there. */
  badges: Badge[];
  inStock: boolean;
  openNow: boolean;
  least: number | null;
  most: number | null;
  /** Where the shopper is, never finer than a kilometre or a village. */
  place: Place | null;
  withinKm: number | null;
  sort: Sort;
  page: number;
}

export const NO_FILTERS: ShopFilters = {
  query: "",
  category: null,
  commodity: null,
  seller: null,
  regency: null,
  ways: [],
  badges: [],
  inStock: false,
  openNow: false,
  least: null,
  most: null,
  place: null,
  withinKm: null,
  sort: "relevan",
  page: 1,
};

/** The parameters of a search page's address; all others mean nothing to it. */
export const FILTER_PARAMS = [
  "q",
  "kategori",
  "barang",
  "penjual",
  "daerah",
  "ambil",
  ...BADGES,
  "stok",
  "buka",
  "min",
  "max",
  "dekat",
  "jarak",
  "urut",
  "hal",
];

/** Reads an address. Whatever is unknown or malformed counts as not asked for. */
export function readFilters(params: URLSearchParams): ShopFilters {
  const page = Number(params.get("hal") ?? 1);
  const place = readPlace(params.get("dekat") ?? "");
  const sort = oneOf(Object.keys(SORTS) as Sort[], params.get("urut")) ?? "relevan";
  const [least, most] = inOrder(priceOf(params.get("min")), priceOf(params.get("max")));
  return {
    query: (params.get("q") ?? "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trimStart()
      .slice(0, LONGEST_QUERY),
    category: shaped(params.get("kategori"), /^[a-z0-9-]{1,64}$/),
    commodity: shaped(params.get("barang"), /^\w{1,64}$/),
    seller: oneOf(SELLER_KINDS, params.get("penjual")),
    regency: shaped(params.get("daerah"), /^\d{2}\.\d{2}$/),
    ways: WAYS.filter((way) => params.getAll("ambil").includes(way)),
    badges: BADGES.filter((badge) => params.get(badge) === "1"),
    inStock: params.get("stok") === "1",
    openNow: params.get("buka") === "1",
    least,
    most,
    place,
    withinKm: place && (oneOf(DISTANCES_KM.map(String), params.get("jarak")) ? Number(params.get("jarak")) : null),
    sort: sort === "terdekat" && !place ? "relevan" : sort,
    page: Number.isInteger(page) ? Math.min(LAST_PAGE, Math.max(1, page)) : 1,
  };
}

/** What of the filters goes into an address, in a fixed order. */
export function filterEntries(filters: ShopFilters): [name: string, value: string][] {
  const entries: [string, string | number | null | false][] = [
    ["q", filters.query],
    ["kategori", filters.category],
    ["barang", filters.commodity],
    ["penjual", filters.seller],
    ["daerah", filters.regency],
    ...filters.ways.map((way): [string, string] => ["ambil", way]),
    ...filters.badges.map((badge): [string, string] => [badge, "1"]),
    ["stok", filters.inStock && 1],
    ["buka", filters.openNow && 1],
    ["min", filters.least],
    ["max", filters.most],
    ["dekat", filters.place && writePlace(filters.place)],
    ["jarak", filters.place && filters.withinKm],
    ["urut", filters.sort !== "relevan" && filters.sort],
    ["hal", filters.page > 1 && filters.page],
  ];
  return entries.flatMap(([name, value]): [string, string][] =>
    value === null || value === false || value === "" ? [] : [[name, String(value)]],
  );
}

/** Writes the address of a search page, "?q=beras&hal=2"; empty when nothing is asked. */
export function writeFilters(filters: ShopFilters): string {
  const text = new URLSearchParams(filterEntries(filters)).toString();
  return text && `?${text}`;
}

/** What stays when other words are typed: all but the shelf, because the words name the thing, and the page. */
export function besideWords(filters: ShopFilters): ShopFilters {
  return { ...filters, query: "", category: null, commodity: null, page: 1 };
}

/** The filters as the catalogue takes them. */
export function catalogueQuestion(filters: ShopFilters, take = PAGE_SIZE): CatalogueQuestion {
  const { commodity, place, withinKm } = filters;
  return {
    q: filters.query,
    category: filters.category,
    commodity_id: commodity,
    seller_kind: filters.seller,
    regency_code: filters.regency,
    ways: filters.ways,
    badges: filters.badges,
    in_stock: filters.inStock,
    open_now: filters.openNow,
    price_from: filters.least,
    price_to: filters.most,
    near: place,
    within_metres: withinKm && withinKm * 1000,
    sort: SORTS[filters.sort],
    skip: (filters.page - 1) * take,
    take,
    grouped: !commodity,
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

function shaped(value: string | null, shape: RegExp): string | null {
  return value && shape.test(value) ? value : null;
}

function priceOf(value: string | null): number | null {
  const price = parseRupiah(value ?? "");
  return price !== null && price >= 0 && price <= DEAREST ? price : null;
}

/** Bounds typed the wrong way round are meant the right way round. */
function inOrder(least: number | null, most: number | null): [number | null, number | null] {
  return least !== null && most !== null && least > most ? [most, least] : [least, most];
}
