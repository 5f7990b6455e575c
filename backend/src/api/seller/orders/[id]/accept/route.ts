import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";

/** `POST /seller/orders/:id/accept`: the seller takes the order on. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  await moveAndAnswer(req, res, { action: "accept" });
});
