import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Database, databaseOf } from "../../database/connection";
import { changedAmong } from "../../database/search-changes";
import { type Difference, differencesOf } from "../../search/differences";
import { HASH_SLOTS, hashSlot } from "../../search/hash-slot";
import { type DocumentSource, idPages, type SourceDocument } from "../../search/sources";

/** Documents an engine gives at once. */
const PAGE = 1_000;

/**
 * Compares an index with the database, document by document, and gives every difference. What has a recorded change is left
 * out: its turn has not come. Throws when the engine does not answer.
 */
export async function compareIndex(container: MedusaContainer, source: DocumentSource): Promise<Difference[]> {
  const database = databaseOf(container);
  const all: Difference[] = [];
  for (const part of partsOf(await idsBySlot(database, source))) {
    const found = await documentsIn(container, source, part);
    const known = new Set([...part.ids, ...found.map(({ id }) => id)]);
    if (known.size === 0) continue;
    // Read after the index, so that a change in between has its row by the time we look for it.
    const expected = await source.documents(database, [...known]);
    const differences = differencesOf(expected, found);
    const waiting = await changedAmong(
      database,
      source.index,
      differences.map(({ id }) => id),
    );
    all.push(...differences.filter(({ id }) => !waiting.has(id)));
  }
  return all;
}

/** Neighbouring slots that are read together. */
interface Part {
  first: number;
  last: number;
  /** Ids that may have a document there. */
  ids: string[];
}

/** All slots, in as few parts as give a page of documents each. */
function partsOf(slots: readonly string[][]): Part[] {
  const parts: Part[] = [];
  for (const [slot, ids] of slots.entries()) {
    const part = parts.at(-1);
    if (part && part.ids.length + ids.length <= PAGE) {
      part.last = slot;
      part.ids.push(...ids);
    } else {
      parts.push({ first: slot, last: slot, ids: [...ids] });
    }
  }
  return parts;
}

async function idsBySlot(database: Database, source: DocumentSource): Promise<string[][]> {
  const slots: string[][] = Array.from({ length: HASH_SLOTS }, () => []);
  for await (const ids of idPages(source, database)) {
    for (const id of ids) slots[hashSlot(id)]?.push(id);
  }
  return slots;
}

async function documentsIn(
  container: MedusaContainer,
  { index }: DocumentSource,
  { first, last }: Part,
): Promise<SourceDocument[]> {
  const search = container.resolve(Modules.SEARCH);
  const documents: SourceDocument[] = [];
  for (let skip = 0; skip === documents.length; skip += PAGE) {
    const { hits } = await search.search<SourceDocument>({
      entity: index,
      filters: { hash_slot: { $gte: first, $lte: last } },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
      search_options: { count: "none" },
    });
    documents.push(...hits.map(({ id, document }) => ({ ...document, id })));
  }
  return documents;
}
