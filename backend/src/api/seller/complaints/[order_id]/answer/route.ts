import { complaintAnswerSchema } from "@pasar/contracts/complaint";
import { memberRoute } from "../../../../../http/acting";
import { amountSentence, answerSellersComplaints } from "../../../../../http/answer-complaints";
import { readBody } from "../../../../../http/validate";
import { speak } from "../../../../../workflows/complaint/complain";

/** `POST /seller/complaints/:order_id/answer`: the seller's refund, replacement or rejection. Gives a `ComplaintList`. */
export const POST = memberRoute("complaints.answer", async (req, res) => {
  const { outcome, amount, text, photos } = readBody(req, complaintAnswerSchema);
  const { seller, actor } = req.acting;
  const word = { orderId: req.params.order_id ?? "", owner: { sellerId: seller.id }, amount, text, photos, actor };
  await speak(req.scope, { ...word, by: "seller", move: { did: "answered", outcome } }, amountSentence(req));
  await answerSellersComplaints(req, res);
});
