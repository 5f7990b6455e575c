import { memberRoute } from "../../../../../http/acting";
import { decideAndAnswer } from "../../../../../http/answer-payout-account";

/** `POST /seller/payout-account/:id/cancel`: calls the account off while it waits. Gives `PayoutAccounts`. */
export const POST = memberRoute("payout_account.cancel", async (req, res) => {
  await decideAndAnswer(req, res, "cancel");
});
