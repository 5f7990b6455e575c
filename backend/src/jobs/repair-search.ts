import type { MedusaContainer } from "@medusajs/framework/types";
import { repairSearch as repair } from "../workflows/search/repair-search";

/** Compares the search with the database and records what was missed. */
export default async function repairSearch(container: MedusaContainer): Promise<void> {
  await repair(container);
}

/** Ten past each hour: just after midnight in each of the three time zones, when what was valid till yesterday ended. */
export const config = { name: "repair-search", schedule: "10 * * * *" };
