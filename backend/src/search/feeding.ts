import { container } from "@medusajs/framework";
import type { Event, SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { databaseOf, type Executor } from "../database/connection";
import { changedIds } from "../database/search-changes";
import { BATCH, type DocumentSource, type IndexName, idPages, type SourceDocument } from "./sources";

/**
 * What the drainer hands to the Search Module, `{ ids: string[] }`. These are no events of the bus: nobody emits them, and
 * the module's way of taking one in is the only one of its writes that waits until a deferring engine has really written.
 */
export const DRAINED: Record<IndexName, string> = {
  product: "search.product_drained",
  seller: "search.seller_drained",
};

type Mutation =
  | { action: "upsert"; documents: SourceDocument[] }
  | { action: "delete"; filters: SearchTypes.SearchFilters };

/** What must happen to an index so that it says of these ids what the database says. */
export async function mutationsOf(
  source: DocumentSource,
  executor: Executor,
  ids: readonly string[],
): Promise<Mutation[]> {
  const documents = await source.documents(executor, ids);
  const found = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ];
}

/** Turns drained ids into writes. */
export function consumeChanged(source: DocumentSource, event: Event<{ ids: string[] }>): Promise<Mutation[]> {
  return mutationsOf(source, databaseOf(container), event.data.ids);
}

/**
 * Streams an index: all of it, the rest of a run that broke off, the ids named by `filters.id`, or, to catch up, what was
 * recorded since the run began, deletions among it: changes stay recorded while an index is being built.
 */
export async function* seedFrom(
  source: DocumentSource,
  { filters, last_key, catchup }: Pick<SearchTypes.SearchSeedContext, "filters" | "last_key" | "catchup">,
): AsyncGenerator<Mutation[]> {
  const database = databaseOf(container);
  if (filters) {
    const ids = idsIn(filters);
    for (let start = 0; start < ids.length; start += BATCH) {
      yield await mutationsOf(source, database, ids.slice(start, start + BATCH));
    }
    return;
  }
  const pages = catchup ? changedIds(database, source.index, BATCH) : idPages(source, database, last_key);
  for await (const ids of pages) yield await mutationsOf(source, database, ids);
}

function idsIn({ id, ...others }: Record<string, unknown>): string[] {
  const ids = [id ?? []].flat();
  if (Object.keys(others).length === 0 && ids.every((one) => typeof one === "string")) return ids;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "A part of an index is named by the ids of its documents.");
}
