import { payoutProposalSchema } from "@pasar/contracts/payout-account";
import { databaseOf } from "../../../../database/connection";
import { memberRoute } from "../../../../http/acting";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { proposePayoutAccount, readPayoutAccounts } from "../../../../workflows/group/decide-payout-account";

/** `POST /seller/payout-account/proposals`: proposes another account, with the PIN. 201 with `PayoutAccounts`. */
export const POST = memberRoute("payout_account.propose", async (req, res) => {
  const { pin, ...account } = readBody(req, payoutProposalSchema);
  const language = languageOf(req.get("accept-language"));
  await proposePayoutAccount(req.scope, req.acting, { account, pin, language });
  res.status(201).json(await readPayoutAccounts(databaseOf(req.scope), req.acting));
});
