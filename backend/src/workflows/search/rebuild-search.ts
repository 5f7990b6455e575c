import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { databaseOf } from "../../database/connection";
import { latestVersion } from "../../database/search-versions";
import { chosenEngine } from "../../search/engines";
import type { IndexName } from "../../search/sources";
import { everyIndex } from "./every-index";

/**
 * Builds an index anew whose last build failed, as when the engine was away while the application started, or that its engine
 * has no longer, as when it came back without its data. What another engine failed at is left to the servers that chose it.
 */
export async function rebuildSearch(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  await everyIndex(container, async ({ index }) => {
    const version = await latestVersion(databaseOf(container), index);
    if (version?.engine !== chosenEngine(search)) return;
    const isLost = version.isServing && version.status === "ready" && (await isMissing(search, index));
    if (isLost || version.status === "error") await search.reindex({ index });
  });
}

async function isMissing(search: ISearchModuleService, index: IndexName): Promise<boolean> {
  try {
    await search.search({ entity: index, fields: ["id"], pagination: { take: 0 }, search_options: { count: "none" } });
    return false;
  } catch (error) {
    if (MedusaError.isMedusaError(error) && (error as MedusaError).type === MedusaError.Types.NOT_FOUND) return true;
    throw error;
  }
}
