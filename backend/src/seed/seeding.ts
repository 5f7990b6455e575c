import type { MedusaContainer } from "@medusajs/framework/types";

/** What the stages of seeding hand on to each other. */
export interface Seeding {
  container: MedusaContainer;
  /** Shows one line of progress. */
  say(line: string): void;
}

/** What every stage after the store needs. */
export interface StoreIds {
  regionId: string;
  salesChannelId: string;
  publishableKey: string;
}
