import { complaintPleaSchema } from "@pasar/contracts/complaint";
import { memberRoute } from "../../../../../http/acting";
import { amountSentence, answerSellersComplaints } from "../../../../../http/answer-complaints";
import { readBody } from "../../../../../http/validate";
import { speak } from "../../../../../workflows/complaint/complain";

/** `POST /seller/complaints/:order_id/replacement`: the seller has sent other goods, and says how. Gives a `ComplaintList`. */
export const POST = memberRoute("complaints.answer", async (req, res) => {
  const { text } = readBody(req, complaintPleaSchema);
  const { seller, actor } = req.acting;
  const word = { orderId: req.params.order_id ?? "", owner: { sellerId: seller.id }, text, actor };
  await speak(req.scope, { ...word, by: "seller", move: { did: "replaced" } }, amountSentence(req));
  await answerSellersComplaints(req, res);
});
