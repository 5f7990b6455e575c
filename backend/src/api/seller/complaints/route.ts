import { memberRoute } from "../../../http/acting";
import { answerSellersComplaints } from "../../../http/answer-complaints";

/** `GET /seller/complaints`: what buyers complain of. Gives a `ComplaintList`. */
export const GET = memberRoute("complaints.read", answerSellersComplaints);
