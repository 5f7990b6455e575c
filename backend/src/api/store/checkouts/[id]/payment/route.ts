import type { MedusaRequest } from "@medusajs/framework/http";
import { changePaymentSchema } from "@pasar/contracts/checkout";
import { openRoute } from "../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../http/answer-checkout";
import { readBody } from "../../../../../http/validate";
import { languageOf } from "../../../../../locale/messages";
import { changePayment } from "../../../../../workflows/payment/change-payment";
import { readPaymentChoices } from "../../../../../workflows/payment/payment-choices";

/** `GET /store/checkouts/:id/payment?token=`: the ways this checkout may be paid. Gives `PaymentChoices`. */
export const GET = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  res.set("cache-control", "no-store");
  res.json(await readPaymentChoices(req.scope, checkoutId, languageOf(req.get("accept-language"))));
});

/**
 * `POST /store/checkouts/:id/payment?token=`: pays a placed checkout another way, or the same way anew. The old charge is
 * withdrawn first; had it just been paid, that counts. Gives a `Checkout`; the same id changes once.
 */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  await changePayment(req.scope, checkoutId, readBody(req, changePaymentSchema));
  await answerCheckout(req, res, checkoutId);
});
