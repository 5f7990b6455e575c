import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { quoteRequestSchema } from "@pasar/contracts/checkout";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { quoteBasket } from "../../../../workflows/checkout/quote-basket";

/** `POST /store/checkouts/quote`: prices a basket and writes nothing. Gives a `Quote`. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const request = readBody(req, quoteRequestSchema);
  res.json(await quoteBasket(req.scope, request, languageOf(req.get("accept-language"))));
}
