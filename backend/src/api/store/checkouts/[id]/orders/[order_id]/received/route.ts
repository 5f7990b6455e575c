import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../../../http/answer-checkout";
import { moveOrderWorkflow } from "../../../../../../../workflows/order/move-order";

/** `POST /store/checkouts/:id/orders/:order_id/received?token=`: the buyer has the goods that were sent. Gives a `Checkout`. */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  await moveOrderWorkflow(req.scope).run({
    input: {
      orderId: req.params.order_id ?? "",
      owner: { checkoutId },
      maker: { madeBy: "buyer", memberId: null },
      action: "deliver",
    },
  });
  await answerCheckout(req, res, checkoutId);
});
