import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../../../../http/acting";
import { answerPlea } from "../../../../../../../../http/answer-plea";

/** `POST /store/checkouts/:id/orders/:order_id/complaint/escalate?token=`: the buyer asks the office to decide. Gives a `Checkout`. */
export const POST = openRoute<MedusaRequest>("shop.buy", (req, res) => answerPlea(req, res, "escalated"));
