import { handOverSchema } from "@pasar/contracts/seller";
import { memberRoute } from "../../../../../http/acting";
import { moveAndAnswer } from "../../../../../http/answer-order";
import { pickupCode } from "../../../../../http/secrets";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/hand-over`: the buyer showed the code and has the goods. Gives a `SellerOrder`. */
export const POST = memberRoute("orders.move", async (req, res) => {
  const { pickup_code, cash_received } = readBody(req, handOverSchema);
  const codeIsRight = pickup_code === pickupCode(req.params.id ?? "");
  await moveAndAnswer(req, res, { action: "hand_over", codeIsRight, cashReceived: cash_received });
});
