import { complaintAnswerSchema } from "@pasar/contracts/complaint";
import { officerRoute } from "../../../../../http/acting";
import { amountSentence, answerAreasComplaints } from "../../../../../http/answer-complaints";
import { readBody } from "../../../../../http/validate";
import { speak } from "../../../../../workflows/complaint/complain";

/**
 * `POST /officer/complaints/:order_id/decide`: the regency's office decides, after an appeal the province. The officer
 * never touches money: the end of the complaint does. Gives a `ComplaintList`.
 */
export const POST = officerRoute("office.complaints.decide", async (req, res) => {
  const { outcome, amount, text } = readBody(req, complaintAnswerSchema);
  const { officer, area, actor } = req.acting;
  const by = officer.role === "dinsos_provinsi" ? "province" : "office";
  const word = { orderId: req.params.order_id ?? "", owner: {}, area, amount, text, actor };
  await speak(req.scope, { ...word, by, move: { did: "decided", outcome } }, amountSentence(req));
  await answerAreasComplaints(req, res);
});
