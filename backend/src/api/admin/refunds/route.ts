import { refundListQuerySchema } from "@pasar/contracts/refund";
import { databaseOf } from "../../../database/connection";
import { operatorRoute } from "../../../http/operator";
import { readQuery } from "../../../http/validate";
import { readRefundList } from "../../../workflows/refund/transfer-refund";

/** `GET /admin/refunds`: what buyers get back, oldest first. Gives an `OperatorRefundList`. */
export const GET = operatorRoute(async (req, res) => {
  res.json(await readRefundList(databaseOf(req.scope), readQuery(req, refundListQuerySchema)));
});
