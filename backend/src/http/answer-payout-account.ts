import type { MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAction } from "@pasar/contracts/payout-account";
import { databaseOf } from "../database/connection";
import { decidePayoutAccount, readPayoutAccounts } from "../workflows/group/decide-payout-account";
import type { MemberRequest } from "./acting";

/** Decides on the payout account the path names, then answers with all of the seller's. */
export async function decideAndAnswer(req: MemberRequest, res: MedusaResponse, action: PayoutAction): Promise<void> {
  await decidePayoutAccount(req.scope, req.acting, { id: req.params.id ?? "", action });
  res.json(await readPayoutAccounts(databaseOf(req.scope), req.acting));
}
