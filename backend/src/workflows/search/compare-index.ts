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
  const slots = await idsBySlot(database, source);
  const all: Difference[] = [];
  for (let slot = 0; slot < HASH_SLOTS; slot += 1) {
    const found = await documentsInSlot(container, source, slot);
    const known = new Set([...(slots.get(slot) ?? []), ...found.map(({ id }) => id)]);
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

async function idsBySlot(database: Database, source: DocumentSource): Promise<Map<number, string[]>> {
  const slots = new Map<number, string[]>();
  for await (const ids of idPages(source, database)) {
    for (const id of ids) {
      const slot = hashSlot(id);
      const others = slots.get(slot);
      if (others) others.push(id);
      else slots.set(slot, [id]);
    }
  }
  return slots;
}

async function documentsInSlot(
  container: MedusaContainer,
  { index }: DocumentSource,
  slot: number,
): Promise<SourceDocument[]> {
  const search = container.resolve(Modules.SEARCH);
  const documents: SourceDocument[] = [];
  for (let skip = 0; skip === documents.length; skip += PAGE) {
    const { hits } = await search.search<SourceDocument>({
      entity: index,
      filters: { hash_slot: slot },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    });
    documents.push(...hits.map(({ id, document }) => ({ ...document, id })));
  }
  return documents;
}
