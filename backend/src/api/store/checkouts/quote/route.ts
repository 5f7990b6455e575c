import type { MedusaRequest } from "@medusajs/framework/http";
import { quoteRequestSchema } from "@pasar/contracts/checkout";
import { openRoute } from "../../../../http/acting";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { quoteBasket } from "../../../../workflows/checkout/quote-basket";

/** `POST /store/checkouts/quote`: prices a basket and writes nothing. Gives a `Quote`. */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const request = readBody(req, quoteRequestSchema);
  res.json(await quoteBasket(req.scope, request, languageOf(req.get("accept-language"))));
});
