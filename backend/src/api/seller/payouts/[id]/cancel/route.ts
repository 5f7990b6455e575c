import { memberRoute } from "../../../../../http/acting";
import { decidePayoutAndAnswer } from "../../../../../http/answer-payouts";

/** `POST /seller/payouts/:id/cancel`: calls the payout off while it is only proposed. Gives `SellerPayouts`. */
export const POST = memberRoute("payouts.cancel", (req, res) => decidePayoutAndAnswer(req, res, "cancel"));
