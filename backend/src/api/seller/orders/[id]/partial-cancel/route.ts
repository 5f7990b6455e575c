import { sellerPartialCancelSchema } from "@pasar/contracts/partial-cancel";
import { memberRoute } from "../../../../../http/acting";
import { answerOrder } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";
import { cutOrderWorkflow } from "../../../../../workflows/order/cut-order";

/**
 * `POST /seller/orders/:id/partial-cancel`: the seller has not all of the goods; what was paid for the missing ones goes
 * back. Gives a `SellerOrder`.
 */
export const POST = memberRoute("orders.move", async (req, res) => {
  const { lowers_stock, ...cut } = readBody(req, sellerPartialCancelSchema);
  const { member, seller, actor } = req.acting;
  await cutOrderWorkflow(req.scope).run({
    input: {
      ...cut,
      lowersStock: lowers_stock,
      orderId: req.params.id ?? "",
      owner: { sellerId: seller.id },
      maker: { madeBy: "member", memberId: member.id },
      actor,
    },
  });
  await answerOrder(req, res);
});
