import { databaseOf } from "../../../../../database/connection";
import { findPayoutProof } from "../../../../../database/payouts";
import { memberRoute } from "../../../../../http/acting";
import { answerPrivatePicture } from "../../../../../http/answer-private-picture";

/** `GET /seller/payouts/:id/proof?width=320|1280`: the photo that proves a payout, to every member (rule R3). */
export const GET = memberRoute("payouts.read", async (req, res) => {
  const { seller } = req.acting;
  answerPrivatePicture(req, res, await findPayoutProof(databaseOf(req.scope), seller.id, req.params.id ?? ""));
});
