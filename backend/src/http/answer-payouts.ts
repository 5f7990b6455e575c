import type { MedusaResponse } from "@medusajs/framework/http";
import { type PayoutDecision, payoutDecisionSchema } from "@pasar/contracts/payouts";
import { databaseOf } from "../database/connection";
import { confirmPin } from "../workflows/access/confirm-pin";
import { decidePayout } from "../workflows/payout/decide-payout";
import { readPayouts } from "../workflows/payout/read-payouts";
import type { MemberRequest } from "./acting";
import { readBody } from "./validate";

/** Decides on the payout the path names, then answers with all of the seller's. */
export async function decidePayoutAndAnswer(
  req: MemberRequest,
  res: MedusaResponse,
  decision: PayoutDecision,
): Promise<void> {
  await decidePayout(req.scope, req.acting, { id: req.params.id ?? "", decision });
  res.json(await readPayouts(databaseOf(req.scope), req.acting));
}

/** The same once the body's PIN is right. Throws `pin_wrong` or `too_many_attempts`. */
export async function decidePayoutWithPin(
  req: MemberRequest,
  res: MedusaResponse,
  decision: PayoutDecision,
): Promise<void> {
  const { pin } = readBody(req, payoutDecisionSchema);
  await confirmPin(databaseOf(req.scope), req.acting, pin);
  await decidePayoutAndAnswer(req, res, decision);
}
