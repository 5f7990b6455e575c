import type { MedusaContainer } from "@medusajs/framework/types";
import { drainSearchChanges as drain } from "../workflows/search/drain-changes";

/** Shoppers must see a change within two seconds, so what was recorded waits for the next look no longer than this. */
const LOOK_EVERY_MS = 500;

/** Brings what changed in the shop into the search. */
export default async function drainSearchChanges(container: MedusaContainer): Promise<void> {
  await drain(container);
}

export const config = { name: "drain-search-changes", schedule: { interval: LOOK_EVERY_MS } };
