import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../http/acting";
import { Refusal } from "../../../../http/refusal";
import { opensCheckout } from "../../../../http/secrets";
import { languageOf } from "../../../../locale/messages";
import { readCheckout } from "../../../../workflows/checkout/place-checkout";

/** `GET /store/checkouts/:id?token=`: a checkout as its buyer sees it. 404 for a wrong token, like for a wrong id. */
export const GET = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const { id = "" } = req.params;
  const { token } = req.query;
  if (typeof token !== "string" || !opensCheckout(id, token)) throw new Refusal("checkout_not_found");
  res.set("cache-control", "no-store");
  res.json(await readCheckout(req.scope, id, languageOf(req.get("accept-language"))));
});
