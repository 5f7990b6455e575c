import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { drainSearchChanges as drain } from "../workflows/search/drain-changes";
import { retireFormerVersions } from "../workflows/search/retire-versions";

/** Brings what changed in the shop into the search, and takes away what is no longer kept true. */
export default async function drainSearchChanges(container: MedusaContainer): Promise<void> {
  await Promise.all([drain(container), retireFormerVersions(container)]);
}

export const config = { name: "drain-search-changes", schedule: { interval: settings.searchIntervalMs } };
