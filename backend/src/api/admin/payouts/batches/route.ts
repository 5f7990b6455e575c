import { payoutBatchSchema } from "@pasar/contracts/payouts";
import { operatorRoute } from "../../../../http/operator";
import { readBody } from "../../../../http/validate";
import { makeBatch } from "../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/batches`: takes every approved payout into one batch, for good. Gives an `OperatorPayoutList`. */
export const POST = operatorRoute(async (req, res, operator) => {
  const { id } = readBody(req, payoutBatchSchema);
  res.json({ payouts: await makeBatch(req.scope, { id, operator }) });
});
