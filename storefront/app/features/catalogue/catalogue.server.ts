import type { SearchTypes } from "@medusajs/types";
import type { Area, CategoryCount, ProductHit, ProductPage, SellerPage } from "@pasar/contracts/catalogue";
import { backend, orErrorPage } from "../../lib/backend.server";
import { remember } from "../../lib/memo.server";
import { getLocale } from "../../paraglide/runtime.js";
import { indexFilters, indexOrder, NO_FILTERS, PAGE_SIZE, type ShopFilters } from "./shop-filters";

const MINUTE = 60_000;
const FACETS = ["category", "seller_kind", "ways", "regency_code"];

const HIT_FIELDS: (keyof ProductHit)[] = [
  "id",
  "handle",
  "title",
  "picture",
  "color",
  "price",
  "unit",
  "stock",
  "sold",
  "category",
  "seller_name",
  "seller_handle",
  "seller_kind",
  "regency",
  "ways",
];

type Facets = Record<string, { value: string; count: number }[]>;

/** Products with what the engine counted. `total` counts all pages. */
export interface FoundProducts {
  hits: ProductHit[];
  total: number;
  facets: Facets;
}

interface Question {
  filters: ShopFilters;
  sellerHandle?: string;
  take?: number;
  facets?: boolean;
}

/** Asks the search index several questions in one call; the answers come in the same order. */
export async function searchProducts(questions: Question[]): Promise<FoundProducts[]> {
  const { results } = await orErrorPage(
    backend<{ results: SearchTypes.SearchResult<ProductHit>[] }>("/store/search", {
      queries: questions.map(indexQuery),
    }),
  );
  return results.map(({ hits, metadata, facets }) => ({
    hits: hits.map(({ document }) => document),
    total: metadata.count ?? hits.length,
    facets: valueFacets(facets ?? {}),
  }));
}

function indexQuery({ filters, sellerHandle, take = PAGE_SIZE, facets = false }: Question) {
  const order = indexOrder(filters);
  return {
    entity: "product",
    fields: HIT_FIELDS,
    filters: { ...indexFilters(filters), ...(sellerHandle ? { seller_handle: sellerHandle } : {}) },
    pagination: { skip: (filters.page - 1) * take, take, ...(order ? { order } : {}) },
    search_options: { ...(facets ? { facets: FACETS } : {}), count: facets ? "exact" : "estimated" },
  };
}

function valueFacets(facets: Record<string, SearchTypes.SearchFacetResult>): Facets {
  return Object.fromEntries(
    Object.entries(facets).map(([field, facet]) => [field, facet.type === "value" ? facet.values : []]),
  );
}

/** The products that sell best, optionally of one kind of seller. */
export function bestSellers(change: Partial<ShopFilters>, take: number): Question {
  return { filters: { ...NO_FILTERS, inStock: true, ...change }, take };
}

const categoriesIn = remember(MINUTE, async () => {
  const { categories } = await backend<{ categories: CategoryCount[] }>("/store/categories-lean");
  return categories.filter(({ count }) => count > 0);
});

/** The categories that hold products, in the reader's language. */
export function categories(): Promise<CategoryCount[]> {
  return orErrorPage(categoriesIn(getLocale()));
}

/** All a product page shows. Throws the error page for an unknown handle. */
export function productPage(handle: string): Promise<ProductPage> {
  return orErrorPage(backend<ProductPage>(`/store/product-pages/${encodeURIComponent(handle)}`));
}

/** A seller and the number of its products. Throws the error page for an unknown handle. */
export function sellerPage(handle: string): Promise<SellerPage> {
  return orErrorPage(backend<SellerPage>(`/store/sellers/${encodeURIComponent(handle)}`));
}

const regenciesOf = remember(60 * MINUTE, async (province) => {
  const { areas } = await backend<{ areas: Area[] }>(`/store/areas?parent=${province}`);
  return areas;
});

/** Names for regency codes; codes of unknown regencies are left out. */
export async function regencyNames(codes: string[]): Promise<{ code: string; name: string }[]> {
  const provinces = [...new Set(codes.map((code) => code.slice(0, 2)))];
  const areas = (await orErrorPage(Promise.all(provinces.map(regenciesOf)))).flat();
  return areas
    .filter(({ code }) => codes.includes(code))
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
