import { memberRoute } from "../../../../../http/acting";
import { answerSellersReceipt } from "../../../../../http/answer-receipt";

/** `GET /seller/orders/:id/receipt?format=pdf|text`: what the buyer gets of it, as a PDF or a `ReceiptMessage`. */
export const GET = memberRoute("orders.read", answerSellersReceipt);
