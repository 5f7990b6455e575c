import type { ExecArgs } from "@medusajs/framework/types";
import { reportSearch } from "../workflows/search/report-search";

/** `medusa exec ./src/scripts/check-search.js`: fails when the search does not say what the database says. */
export default async function checkSearch({ container }: ExecArgs): Promise<void> {
  const differences = await reportSearch(container);
  if (differences > 0) throw new Error(`The search differs in ${differences} documents.`);
}
