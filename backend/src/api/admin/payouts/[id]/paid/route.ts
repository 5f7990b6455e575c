import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OperatorPayout, payoutPaidSchema } from "@pasar/contracts/payouts";
import { operatorOf } from "../../../../../http/operator";
import { readBody } from "../../../../../http/validate";
import { payByHand } from "../../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/:id/paid`: one operator says it was transferred, another one confirms. Gives an `OperatorPayout`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OperatorPayout>): Promise<void> {
  const operator = operatorOf(req);
  const proof = readBody(req, payoutPaidSchema);
  res.json(await payByHand(req.scope, { ...proof, id: req.params.id ?? "", operator }));
}
