import { sendSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/send`: the goods are on their way. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const { tracking_number } = readBody(req, sendSchema);
  await moveAndAnswer(req, res, { action: "send", trackingNumber: tracking_number });
});
