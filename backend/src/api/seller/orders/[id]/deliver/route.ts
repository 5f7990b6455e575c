import { deliverSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/deliver`: the goods have arrived. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const { cash_received } = readBody(req, deliverSchema);
  await moveAndAnswer(req, res, { action: "deliver", cashReceived: cash_received });
});
