import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../../../../http/acting";
import { answerWord } from "../../../../../../../../http/answer-plea";

/** `POST /store/checkouts/:id/orders/:order_id/complaint/confirm?token=`: the replacement has come. Gives a `Checkout`. */
export const POST = openRoute<MedusaRequest>("shop.buy", (req, res) => answerWord(req, res, { did: "confirmed" }));
