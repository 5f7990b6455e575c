import { databaseOf } from "../../../../../database/connection";
import { operatorRoute } from "../../../../../http/operator";
import { writeBatchFile } from "../../../../../workflows/payout/batch-file";

/** `GET /admin/payouts/batches/:id`: the batch as CSV for the bank. Throws `not_found`. */
export const GET = operatorRoute(async (req, res) => {
  const file = await writeBatchFile(databaseOf(req.scope), req.params.id ?? "");
  res.set("content-type", "text/csv; charset=utf-8");
  res.set("content-disposition", 'attachment; filename="payouts.csv"');
  res.set("cache-control", "no-store");
  res.send(file);
});
