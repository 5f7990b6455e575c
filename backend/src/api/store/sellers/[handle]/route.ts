import type { MedusaRequest } from "@medusajs/framework/http";
import { readSellerPage } from "../../../../database/catalogue";
import { databaseOf } from "../../../../database/connection";
import { openRoute } from "../../../../http/acting";
import { Refusal } from "../../../../http/refusal";
import { languageOf } from "../../../../locale/messages";

/** `GET /store/sellers/:handle`: a seller's public page. Gives a `SellerPage`, 404 `not_found`. */
export const GET = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const language = languageOf(req.get("accept-language"));
  const page = await readSellerPage(databaseOf(req.scope), req.params.handle ?? "", language);
  if (!page) throw new Refusal("not_found");
  res.json(page);
});
