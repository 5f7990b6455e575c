import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { placeRequestSchema } from "@pasar/contracts/checkout";
import { openRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { placeCheckout } from "../../../workflows/checkout/place-checkout";

/** `POST /store/checkouts`: places a checkout. 201 with a `Checkout`, 200 with the same when it was placed before. */
export const POST = openRoute<MedusaStoreRequest>("shop.buy", async (req, res) => {
  const request = readBody(req, placeRequestSchema);
  const [salesChannelId] = req.publishable_key_context.sales_channel_ids;
  if (!salesChannelId) throw new Refusal("not_allowed");
  const language = languageOf(req.get("accept-language"));
  const { checkout, isNew } = await placeCheckout(req.scope, request, { language, salesChannelId });
  res.status(isNew ? 201 : 200).json(checkout);
});
