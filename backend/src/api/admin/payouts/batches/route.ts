import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OperatorPayoutList, payoutBatchSchema } from "@pasar/contracts/payouts";
import { operatorOf } from "../../../../http/operator";
import { readBody } from "../../../../http/validate";
import { makeBatch } from "../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/batches`: takes every approved payout into one batch, for good. Gives an `OperatorPayoutList`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OperatorPayoutList>): Promise<void> {
  const operator = operatorOf(req);
  const { id } = readBody(req, payoutBatchSchema);
  res.json({ payouts: await makeBatch(req.scope, { id, operator }) });
}
