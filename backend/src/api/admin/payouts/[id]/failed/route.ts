import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OperatorPayout, payoutFailedSchema } from "@pasar/contracts/payouts";
import { operatorOf } from "../../../../../http/operator";
import { readBody } from "../../../../../http/validate";
import { failByHand } from "../../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/:id/failed`: the money did not arrive, or came back. Gives an `OperatorPayout`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OperatorPayout>): Promise<void> {
  const operator = operatorOf(req);
  const { reason } = readBody(req, payoutFailedSchema);
  res.json(await failByHand(req.scope, { id: req.params.id ?? "", operator, reason }));
}
