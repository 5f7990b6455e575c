import { memberRoute } from "../../../../http/acting";
import { answerOrder } from "../../../../http/answer-order";

/** `GET /seller/orders/:id`: one of the seller's own orders. Gives a `SellerOrder`. */
export const GET = memberRoute("orders.read", async (req, res) => {
  await answerOrder(req, res);
});
