import type { MedusaRequest } from "@medusajs/framework/http";
import { refundAccountSchema } from "@pasar/contracts/refund";
import { databaseOf } from "../../../../../database/connection";
import { keepRefundAccount } from "../../../../../database/refund-desk";
import { openRoute } from "../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../http/answer-checkout";
import { Refusal } from "../../../../../http/refusal";
import { readBody } from "../../../../../http/validate";

/**
 * `POST /store/checkouts/:id/refund-account?token=`: where the buyer wants the money that cannot go back the way it came.
 * Gives a `Checkout`. 409 `refund_moved_on` when no refund waits for an account.
 */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  const account = readBody(req, refundAccountSchema);
  if (!(await keepRefundAccount(databaseOf(req.scope), checkoutId, account))) throw new Refusal("refund_moved_on");
  await answerCheckout(req, res, checkoutId);
});
