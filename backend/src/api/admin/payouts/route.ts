import { payoutListQuerySchema } from "@pasar/contracts/payouts";
import { databaseOf } from "../../../database/connection";
import { operatorRoute } from "../../../http/operator";
import { readQuery } from "../../../http/validate";
import { readOperatorPayouts } from "../../../workflows/payout/pay-by-hand";

/** `GET /admin/payouts?state=`: all sellers' payouts, newest first. Gives an `OperatorPayoutList`. */
export const GET = operatorRoute(async (req, res) => {
  const { state = null } = readQuery(req, payoutListQuerySchema);
  res.json({ payouts: await readOperatorPayouts(databaseOf(req.scope), state) });
});
