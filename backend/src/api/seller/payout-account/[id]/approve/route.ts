import { payoutApprovalSchema } from "@pasar/contracts/payout-account";
import { databaseOf } from "../../../../../database/connection";
import { memberRoute } from "../../../../../http/acting";
import { decideAndAnswer } from "../../../../../http/answer-payout-account";
import { readBody } from "../../../../../http/validate";
import { confirmPin } from "../../../../../workflows/access/confirm-pin";

/** `POST /seller/payout-account/:id/approve`: another member approves the account, with the PIN. Gives `PayoutAccounts`. */
export const POST = memberRoute("payout_account.approve", async (req, res) => {
  const { pin } = readBody(req, payoutApprovalSchema);
  await confirmPin(databaseOf(req.scope), req.acting, pin);
  await decideAndAnswer(req, res, "approve");
});
