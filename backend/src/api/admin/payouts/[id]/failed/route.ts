import { payoutFailedSchema } from "@pasar/contracts/payouts";
import { operatorRoute } from "../../../../../http/operator";
import { readBody } from "../../../../../http/validate";
import { failByHand } from "../../../../../workflows/payout/pay-by-hand";

/** `POST /admin/payouts/:id/failed`: the money did not arrive, or came back; two operators say so. Gives an `OperatorPayout`. */
export const POST = operatorRoute(async (req, res, operator) => {
  const { reason } = readBody(req, payoutFailedSchema);
  res.json(await failByHand(req.scope, { id: req.params.id ?? "", operator, reason }));
});
