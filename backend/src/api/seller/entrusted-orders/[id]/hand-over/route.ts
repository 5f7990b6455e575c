import { entrustedHandOverSchema } from "@pasar/contracts/pickup";
import { memberRoute } from "../../../../../http/acting";
import { answerEntrustedOrders } from "../../../../../http/answer-entrusted-orders";
import { pickupCode } from "../../../../../http/secrets";
import { readBody } from "../../../../../http/validate";
import { moveOrderWorkflow } from "../../../../../workflows/order/move-order";

/**
 * `POST /seller/entrusted-orders/:id/hand-over`: the buyer showed the code at the outlet and has the goods. Refused as a
 * seller's own hand-over is. Gives an `EntrustedOrderList`.
 */
export const POST = memberRoute("entrusted_orders.hand_over", async (req, res) => {
  const { pickup_code } = readBody(req, entrustedHandOverSchema);
  const { member, seller } = req.acting;
  const orderId = req.params.id ?? "";
  await moveOrderWorkflow(req.scope).run({
    input: {
      orderId,
      owner: { outletId: seller.id },
      maker: { madeBy: "member", memberId: member.id },
      action: "hand_over",
      codeIsRight: pickup_code === pickupCode(orderId),
    },
  });
  await answerEntrustedOrders(req, res);
});
