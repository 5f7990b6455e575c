import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { rebuildSearch as rebuild } from "../workflows/search/rebuild-search";

/** Builds an index anew whose build failed, or that its engine lost. */
export default async function rebuildSearch(container: MedusaContainer): Promise<void> {
  await rebuild(container);
}

export const config = { name: "rebuild-search", schedule: { interval: settings.clockIntervalMs } };
