import { refundMarkSchema } from "@pasar/contracts/refund";
import { databaseOf } from "../../../../../database/connection";
import { operatorRoute } from "../../../../../http/operator";
import { readBody } from "../../../../../http/validate";
import { languageOf } from "../../../../../locale/messages";
import { markTransferred } from "../../../../../workflows/refund/transfer-refund";

/** `POST /admin/refunds/:id/mark`: an operator has transferred the money. Gives an `OperatorRefund`. */
export const POST = operatorRoute(async (req, res, operatorId) => {
  const mark = readBody(req, refundMarkSchema);
  const language = languageOf(req.get("accept-language"));
  res.json(await markTransferred(databaseOf(req.scope), { id: req.params.id ?? "", operatorId, mark, language }));
});
