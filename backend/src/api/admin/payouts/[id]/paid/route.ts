import { payoutPaidSchema } from "@pasar/contracts/payouts";
import { operatorRoute } from "../../../../../http/operator";
import { readBody } from "../../../../../http/validate";
import { payByHand } from "../../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/:id/paid`: one operator says it was transferred, another one confirms. Gives an `OperatorPayout`. */
export const POST = operatorRoute(async (req, res, operator) => {
  const proof = readBody(req, payoutPaidSchema);
  res.json(await payByHand(req.scope, { ...proof, id: req.params.id ?? "", operator }));
});
