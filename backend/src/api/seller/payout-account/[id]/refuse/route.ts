import { memberRoute } from "../../../../../http/acting";
import { decideAndAnswer } from "../../../../../http/answer-payout-account";

/** `POST /seller/payout-account/:id/refuse`: another member refuses the account. Gives `PayoutAccounts`. */
export const POST = memberRoute("payout_account.approve", async (req, res) => {
  await decideAndAnswer(req, res, "refuse");
});
