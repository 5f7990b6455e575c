import type { SuggestionsAnswer } from "@pasar/contracts/search";
import { localPath } from "../../lib/locale";

type SuggestedProduct = SuggestionsAnswer["products"][number];

/** One line of the list below the search field, and where it leads. */
export interface SuggestionRow {
  kind: "recent" | "words" | "category" | "seller" | "product";
  text: string;
  /** What tells it from others of the same name. */
  detail?: string;
  product?: SuggestedProduct;
  href: string;
}

const MOST = { words: 5, categories: 2, sellers: 2, products: 4 };

/** The lines for an answer, best first. Beside live results products are left out: they are shown there. */
export function rowsOf({ words, categories, sellers, products }: SuggestionsAnswer, live: boolean): SuggestionRow[] {
  return [
    ...words.slice(0, MOST.words).map((text): SuggestionRow => ({ kind: "words", text, href: searchFor(text) })),
    ...categories.slice(0, MOST.categories).map(
      ({ slug, name }): SuggestionRow => ({
        kind: "category",
        text: name,
        href: localPath(`/cari?${new URLSearchParams({ kategori: slug })}`),
      }),
    ),
    ...sellers.slice(0, MOST.sellers).map(
      ({ handle, name, place }): SuggestionRow => ({
        kind: "seller",
        text: name,
        detail: place,
        href: localPath(`/penjual/${encodeURIComponent(handle)}`),
      }),
    ),
    ...products.slice(0, live ? 0 : MOST.products).map(
      (product): SuggestionRow => ({
        kind: "product",
        text: product.title,
        product,
        href: localPath(`/produk/${encodeURIComponent(product.handle)}`),
      }),
    ),
  ];
}

/** The lines before anything is typed: what was searched on this device. */
export function recentRows(searches: string[]): SuggestionRow[] {
  return searches.map((text) => ({ kind: "recent", text, href: searchFor(text) }));
}

function searchFor(words: string): string {
  return localPath(`/cari?${new URLSearchParams({ q: words })}`);
}

/** Where a key moves the marked line, -1 being the field itself; null when the key is none of the list's. */
export function movedTo(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return active + 1 < count ? active + 1 : -1;
  if (key === "ArrowUp") return active < 0 ? count - 1 : active - 1;
  // Home and End belong to the text until a line is marked.
  if (active < 0) return null;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
