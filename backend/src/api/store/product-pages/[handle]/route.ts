import type { MedusaRequest } from "@medusajs/framework/http";
import { readProductPage } from "../../../../database/catalogue";
import { databaseOf } from "../../../../database/connection";
import { openRoute } from "../../../../http/acting";
import { Refusal } from "../../../../http/refusal";
import { languageOf } from "../../../../locale/messages";

/** `GET /store/product-pages/:handle`: all a product page shows. Gives a `ProductPage`, 404 `product_not_found`. */
export const GET = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const language = languageOf(req.get("accept-language"));
  const page = await readProductPage(databaseOf(req.scope), req.params.handle ?? "", language);
  if (!page) throw new Refusal("product_not_found");
  res.json(page);
});
