import { payoutRequestSchema } from "@pasar/contracts/payouts";
import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { proposePayout } from "../../../workflows/payout/decide-payout";
import { readPayouts } from "../../../workflows/payout/read-payouts";

/** `GET /seller/payouts`: what may be sent to the group's account, and what was. Gives `SellerPayouts`. */
export const GET = memberRoute("payouts.read", async (req, res) => {
  res.json(await readPayouts(databaseOf(req.scope), req.acting));
});

/** `POST /seller/payouts`: proposes a payout, with the PIN. 201 with `SellerPayouts`. */
export const POST = memberRoute("payouts.propose", async (req, res) => {
  await proposePayout(req.scope, req.acting, readBody(req, payoutRequestSchema));
  res.status(201).json(await readPayouts(databaseOf(req.scope), req.acting));
});
