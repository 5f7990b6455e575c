import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../http/answer-checkout";

/** `GET /store/checkouts/:id?token=`: a checkout as its buyer sees it. 404 for a wrong token, like for a wrong id. */
export const GET = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  await answerCheckout(req, res, openedCheckout(req));
});
