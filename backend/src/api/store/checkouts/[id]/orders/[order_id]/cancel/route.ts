import type { MedusaRequest } from "@medusajs/framework/http";
import { buyerCancelSchema } from "@pasar/contracts/refund";
import { openRoute } from "../../../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../../../http/answer-checkout";
import { readBody } from "../../../../../../../http/validate";
import { cancelForBuyer } from "../../../../../../../workflows/order/cancel-order";

/**
 * `POST /store/checkouts/:id/orders/:order_id/cancel?token=`: the buyer cancels before the seller has accepted. While the
 * checkout is unpaid all of its orders go, because one charge pays them. Gives a `Checkout`.
 */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  const { note } = readBody(req, buyerCancelSchema);
  await cancelForBuyer(req.scope, { checkoutId, orderId: req.params.order_id ?? "", note });
  await answerCheckout(req, res, checkoutId);
});
