import { sellerCancelSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { answerOrder } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";
import { cancelOrderWorkflow } from "../../../../../workflows/order/cancel-order";

/** `POST /seller/orders/:id/cancel`: the seller cannot fulfil it; what was paid goes back. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const { reason, note } = readBody(req, sellerCancelSchema);
  const { member, seller, actor } = req.acting;
  await cancelOrderWorkflow(req.scope).run({
    input: {
      orderId: req.params.id ?? "",
      owner: { sellerId: seller.id },
      maker: { madeBy: "member", memberId: member.id },
      actor,
      reason,
      note,
    },
  });
  await answerOrder(req, res);
});
