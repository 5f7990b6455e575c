import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OperatorPayoutList, payoutListQuerySchema } from "@pasar/contracts/payouts";
import { databaseOf } from "../../../database/connection";
import { operatorOf } from "../../../http/operator";
import { readQuery } from "../../../http/validate";
import { readOperatorPayouts } from "../../../workflows/payout/pay-by-hand";

/** `GET /admin/payouts?state=`: all sellers' payouts, newest first. Gives an `OperatorPayoutList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OperatorPayoutList>): Promise<void> {
  operatorOf(req);
  const { state = null } = readQuery(req, payoutListQuerySchema);
  res.json({ payouts: await readOperatorPayouts(databaseOf(req.scope), state) });
}
