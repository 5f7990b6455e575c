import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { drainSearchChanges as drain } from "../workflows/search/drain-changes";

/** Brings what changed in the shop into the search. */
export default async function drainSearchChanges(container: MedusaContainer): Promise<void> {
  await drain(container);
}

export const config = { name: "drain-search-changes", schedule: { interval: settings.searchIntervalMs } };
