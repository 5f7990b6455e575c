import { memberRoute } from "../../../http/acting";
import { answerEntrustedOrders } from "../../../http/answer-entrusted-orders";

/** `GET /seller/entrusted-orders`: what other sellers have brought to the outlet's counter. Gives an `EntrustedOrderList`. */
export const GET = memberRoute("entrusted_orders.read", async (req, res) => {
  await answerEntrustedOrders(req, res);
});
