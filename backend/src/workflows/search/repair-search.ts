import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { recordChanges } from "../../database/search-changes";
import { compareIndex } from "./compare-index";
import { everyIndex } from "./every-index";

/**
 * Records anew what the indexes miss, for what no trigger can see: a badge that ends with the day, an engine that lost some
 * of its data. An engine that does not answer is left for the next time.
 */
export async function repairSearch(container: MedusaContainer): Promise<void> {
  await everyIndex(container, async (source) => {
    const database = databaseOf(container);
    const ids = (await compareIndex(container, source)).map(({ id }) => id);
    await recordChanges(database, source.index, ids);
    if (ids.length > 0) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`search: ${ids.length} documents of "${source.index}" were not true and are written again`);
    }
  });
}
