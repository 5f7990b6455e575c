import { complaintPleaSchema } from "@pasar/contracts/complaint";
import { memberRoute } from "../../../../../http/acting";
import { amountSentence, answerSellersComplaints } from "../../../../../http/answer-complaints";
import { readBody } from "../../../../../http/validate";
import { speak } from "../../../../../workflows/complaint/complain";

/** `POST /seller/complaints/:order_id/appeal`: the seller asks the province to decide anew, once. Gives a `ComplaintList`. */
export const POST = memberRoute("complaints.answer", async (req, res) => {
  const { text } = readBody(req, complaintPleaSchema);
  const { seller, actor } = req.acting;
  const word = { orderId: req.params.order_id ?? "", owner: { sellerId: seller.id }, text, actor };
  await speak(req.scope, { ...word, by: "seller", move: { did: "appealed" } }, amountSentence(req));
  await answerSellersComplaints(req, res);
});
