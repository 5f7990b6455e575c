import type { SuggestionsAnswer } from "@pasar/contracts/search";
import { BackendError } from "../../lib/backend.server";
import { askCatalogue, suggestionsFor } from "./catalogue.server";
import type { ActiveFilter } from "./filter-choices";
import { catalogueQuestion, type ShopFilters } from "./shop-filters";

const MOST_TRIED = 6;

/** What may help when nothing was found: filters to drop, with what is found then, and words that are near. */
export interface WayOut {
  drops: (ActiveFilter & { total: number })[];
  words: string[];
  categories: SuggestionsAnswer["categories"];
}

/** Looks for a way out of an empty result: each filter left out by itself, and words that look alike. */
export async function wayOut(filters: ShopFilters, active: ActiveFilter[]): Promise<WayOut> {
  const typed = filters.query.trimEnd();
  const [drops, near] = await Promise.all([
    Promise.all(active.slice(0, MOST_TRIED).map((filter) => dropped(filters, filter))),
    typed ? nearWords(typed) : null,
  ]);
  const found = drops.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const words = near?.words.filter((word) => word !== typed.toLowerCase()) ?? [];
  return { drops: found, words, categories: near?.categories ?? [] };
}

async function dropped(filters: ShopFilters, filter: ActiveFilter): Promise<WayOut["drops"][number]> {
  const { total } = await askCatalogue(catalogueQuestion({ ...filters, ...filter.without }, 1));
  return { ...filter, total };
}

async function nearWords(query: string): Promise<SuggestionsAnswer | null> {
  try {
    return await suggestionsFor(query);
  } catch (error) {
    if (error instanceof BackendError) return null;
    throw error;
  }
}
