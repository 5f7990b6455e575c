import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";

/** `POST /seller/orders/:id/ready`: the goods wait to be fetched. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  await moveAndAnswer(req, res, { action: "ready" });
});
