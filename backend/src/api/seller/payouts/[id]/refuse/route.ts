import { memberRoute } from "../../../../../http/acting";
import { decidePayoutWithPin } from "../../../../../http/answer-payouts";

/** `POST /seller/payouts/:id/refuse`: another member refuses the payout, with the PIN. Gives `SellerPayouts`. */
export const POST = memberRoute("payouts.approve", (req, res) => decidePayoutWithPin(req, res, "refuse"));
