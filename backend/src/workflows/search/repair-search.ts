import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { recordChanges } from "../../database/search-changes";
import { type DocumentSource, productSource, sellerSource } from "../../search/sources";
import { compareIndex } from "./compare-index";

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

/** Does some work for each index; one that fails is told and stops no other. */
export async function everyIndex(
  container: MedusaContainer,
  work: (source: DocumentSource) => Promise<void>,
): Promise<void> {
  for (const source of [productSource, sellerSource]) {
    await work(source).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`search: "${source.index}" could not be repaired: ${error.message}`),
    );
  }
}
