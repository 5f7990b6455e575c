import { databaseOf } from "../../../../../database/connection";
import { operatorRoute } from "../../../../../http/operator";
import { confirmTransfer } from "../../../../../workflows/refund/transfer-refund";

/** `POST /admin/refunds/:id/confirm`: another operator has seen the proof; the refund is paid. Gives an `OperatorRefund`. */
export const POST = operatorRoute(async (req, res, operatorId) => {
  res.json(await confirmTransfer(databaseOf(req.scope), { id: req.params.id ?? "", operatorId }));
});
