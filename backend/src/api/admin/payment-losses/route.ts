import { databaseOf } from "../../../database/connection";
import { listPaymentLosses } from "../../../database/payment-reversals";
import { operatorRoute } from "../../../http/operator";

const SHOWN = 200;

/** `GET /admin/payment-losses`: payments a bank took back after the goods had gone. Gives `{ losses: PaymentLoss[] }`. */
export const GET = operatorRoute(async (req, res) => {
  res.json({ losses: await listPaymentLosses(databaseOf(req.scope), SHOWN) });
});
