import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../../../http/acting";
import { answerBuyersReceipt } from "../../../../../../../http/answer-receipt";

/** `GET /store/checkouts/:id/orders/:order_id/receipt?token=&format=pdf|text`: a PDF, or a `ReceiptMessage`. */
export const GET = openRoute<MedusaRequest>("shop.buy", answerBuyersReceipt);
