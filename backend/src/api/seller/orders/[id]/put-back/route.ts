import { putBackSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { answerOrder } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";
import { putBackWorkflow } from "../../../../../workflows/stock/put-back";

/** `POST /seller/orders/:id/put-back`: goods came back usable and lie on the shelf again. Gives a `SellerOrder`. */
export const POST = memberRoute("stock.write", async (req, res) => {
  const { lines } = readBody(req, putBackSchema);
  const { member, seller } = req.acting;
  await putBackWorkflow(req.scope).run({
    input: { orderId: req.params.id ?? "", sellerId: seller.id, memberId: member.id, lines },
  });
  await answerOrder(req, res);
});
