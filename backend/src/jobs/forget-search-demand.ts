import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf } from "../database/connection";
import { forgetSearchDemand as forget } from "../database/search-demand";

/** Deletes what was searched long ago. */
export default async function forgetSearchDemand(container: MedusaContainer): Promise<void> {
  await forget(databaseOf(container));
}

export const config = { name: "forget-search-demand", schedule: { interval: 24 * 60 * 60_000 } };
