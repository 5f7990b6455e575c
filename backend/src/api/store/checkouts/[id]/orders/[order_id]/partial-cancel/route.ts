import type { MedusaRequest } from "@medusajs/framework/http";
import { buyerPartialCancelSchema } from "@pasar/contracts/partial-cancel";
import { openRoute } from "../../../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../../../http/answer-checkout";
import { readBody } from "../../../../../../../http/validate";
import { cutOrderWorkflow } from "../../../../../../../workflows/order/cut-order";

/**
 * `POST /store/checkouts/:id/orders/:order_id/partial-cancel?token=`: the buyer takes pieces out before the seller has
 * accepted. Gives a `Checkout`.
 */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  await cutOrderWorkflow(req.scope).run({
    input: {
      ...readBody(req, buyerPartialCancelSchema),
      orderId: req.params.order_id ?? "",
      owner: { checkoutId },
      maker: { madeBy: "buyer", memberId: null },
      reason: "buyer_asked",
      lowersStock: false,
    },
  });
  await answerCheckout(req, res, checkoutId);
});
