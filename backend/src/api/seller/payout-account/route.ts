import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readPayoutAccounts } from "../../../workflows/group/decide-payout-account";

/** `GET /seller/payout-account`: the account in use, the one that waits and earlier ones. Gives `PayoutAccounts`. */
export const GET = memberRoute("payout_account.read", async (req, res) => {
  res.json(await readPayoutAccounts(databaseOf(req.scope), req.acting));
});
