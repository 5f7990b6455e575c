import type { MedusaRequest } from "@medusajs/framework/http";
import { readCategoryCounts } from "../../../database/catalogue";
import { databaseOf } from "../../../database/connection";
import { openRoute } from "../../../http/acting";
import { languageOf } from "../../../locale/messages";

/** `GET /store/categories-lean`: the shop's shelves with their number of products. Gives `{ categories }`. */
export const GET = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const language = languageOf(req.get("accept-language"));
  res.json({ categories: await readCategoryCounts(databaseOf(req.scope), language) });
});
