import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCategoryCounts } from "../../../database/catalogue";
import { databaseOf } from "../../../database/connection";
import { languageOf } from "../../../locale/messages";

/** `GET /store/categories-lean`: the shop's shelves with their number of products. Gives `{ categories }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.get("accept-language"));
  res.json({ categories: await readCategoryCounts(databaseOf(req.scope), language) });
}
