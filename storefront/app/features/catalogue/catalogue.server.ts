import type { CategoryCount, ProductPage, SellerPage } from "@pasar/contracts/catalogue";
import type { CatalogueAnswer, CatalogueQuestion, SuggestionsAnswer } from "@pasar/contracts/search";
import { backend, orErrorPage } from "../../lib/backend.server";
import { remember } from "../../lib/memo.server";
import { getLocale } from "../../paraglide/runtime.js";
import { catalogueQuestion, NO_FILTERS, type ShopFilters } from "./shop-filters";

const MINUTE = 60_000;
const LONGEST_WORDS = 100;

/** Asks the catalogue. Every list of the shop comes through here. */
export function askCatalogue(question: CatalogueQuestion): Promise<CatalogueAnswer> {
  return orErrorPage(backend<CatalogueAnswer>("/store/catalogue", question));
}

/** The products that sell best, optionally of one kind of seller. */
export async function bestSellers(change: Partial<ShopFilters>, take: number): Promise<CatalogueAnswer["hits"]> {
  const filters: ShopFilters = { ...NO_FILTERS, inStock: true, sort: "terlaris", ...change };
  return (await askCatalogue(catalogueQuestion(filters, take))).hits;
}

/** What a half-typed word may become. Throws BackendError. */
export function suggestionsFor(words: string): Promise<SuggestionsAnswer> {
  const q = words.replace(/\s+/g, " ").trimStart().slice(0, LONGEST_WORDS);
  return backend<SuggestionsAnswer>(`/store/suggestions?${new URLSearchParams({ q, lang: getLocale() })}`);
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
