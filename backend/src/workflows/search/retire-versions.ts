import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { indexesWithFormerVersions } from "../../database/search-versions";
import { knownEngines } from "../../search/engines";

/** An engine that is away is asked to drop a version once in so long. */
const PAUSE_MS = 5_000;

const triedAt = new Map<string, number>();

/**
 * Drops the versions of indexes that answered before the present ones. Nothing is written into them any more, but a server
 * keeps reading the one it knows for up to two minutes, as Medusa remembers it so long: it would show what was sold out or
 * suspended since. Once the version is gone, that server looks for the present one and asks again.
 */
export async function retireFormerVersions(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  for (const index of await indexesWithFormerVersions(databaseOf(container), knownEngines(search))) {
    if (Date.now() < (triedAt.get(index) ?? 0) + PAUSE_MS) continue;
    triedAt.set(index, Date.now());
    const { physical_name, definition_hash } = search.getIndex(index);
    // For an index that is as it should be, the module's own plan only drops what is behind it.
    await search.executeIndexMigrationPlan([{ action: "noop", index, physical_name, definition_hash }]);
  }
}
