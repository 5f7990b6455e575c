import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { rebuildFailed } from "../workflows/search/repair-search";

/** Builds an index anew whose build failed. */
export default async function rebuildSearch(container: MedusaContainer): Promise<void> {
  await rebuildFailed(container);
}

export const config = { name: "rebuild-search", schedule: { interval: settings.clockIntervalMs } };
