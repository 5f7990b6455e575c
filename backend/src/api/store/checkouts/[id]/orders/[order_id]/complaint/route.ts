import type { MedusaRequest } from "@medusajs/framework/http";
import { complaintOpenSchema } from "@pasar/contracts/complaint";
import { openRoute } from "../../../../../../../http/acting";
import { answerCheckout, openedCheckout } from "../../../../../../../http/answer-checkout";
import { readBody } from "../../../../../../../http/validate";
import { complain } from "../../../../../../../workflows/complaint/complain";

/** `POST /store/checkouts/:id/orders/:order_id/complaint?token=`: something is wrong with the goods. Gives a `Checkout`. */
export const POST = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const checkoutId = openedCheckout(req);
  const complaint = readBody(req, complaintOpenSchema);
  await complain(req.scope, { checkoutId, orderId: req.params.order_id ?? "", complaint });
  await answerCheckout(req, res, checkoutId);
});
