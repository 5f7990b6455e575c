import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CatalogueAnswer, CatalogueQuery } from "@pasar/contracts/search";
import { readQuery } from "@pasar/search-words";
import { databaseOf } from "../database/connection";
import { countClick, countSearch } from "../database/search-demand";
import { keptWords } from "../modules/search-demand/kept-words";

/** Filters narrow a wish: nothing found under them does not say that nobody sells it. */
const FILTERS = [
  "category",
  "commodity_id",
  "seller_handle",
  "seller_kind",
  "regency_code",
  "price_from",
  "price_to",
  "within_metres",
];
const SWITCHES = ["in_stock", "open_now"];

/** Counts a page of results that a person asked for, by its words alone. Never throws. */
export async function noteSearch(
  container: MedusaContainer,
  query: CatalogueQuery,
  { read, total, reduced }: CatalogueAnswer,
): Promise<void> {
  if (!query.counted || query.skip > 0 || reduced || isNarrowed(query, read)) return;
  const words = keptWords(query.q, read.words);
  if (words) await quietly(container, () => countSearch(databaseOf(container), words, total === 0));
}

/** Counts that a result of a search was opened. Never throws. */
export async function noteClick(container: MedusaContainer, typed: string): Promise<void> {
  const words = keptWords(typed, readQuery(typed).words);
  if (words) await quietly(container, () => countClick(databaseOf(container), words));
}

function isNarrowed(query: CatalogueQuery, read: CatalogueAnswer["read"]): boolean {
  const fields = query as unknown as Record<string, unknown>;
  const isSet = (field: string) => fields[field] !== null && fields[field] !== undefined && fields[field] !== false;
  const lists = [...query.ways, ...query.badges];
  return (
    [...FILTERS, ...SWITCHES].some(isSet) || lists.length > 0 || read.price_from !== null || read.price_to !== null
  );
}

/** A count that is lost harms nobody; a search that fails for one does. */
async function quietly(container: MedusaContainer, count: () => Promise<void>): Promise<void> {
  try {
    await count();
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`A search was not counted: ${(error as Error).message}`);
  }
}
