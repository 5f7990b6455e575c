import type { MedusaRequest } from "@medusajs/framework/http";
import { findComplaintPicture } from "../../../../../../database/complaint-pictures";
import { databaseOf } from "../../../../../../database/connection";
import { openRoute } from "../../../../../../http/acting";
import { openedCheckout } from "../../../../../../http/answer-checkout";
import { answerPrivatePicture } from "../../../../../../http/answer-private-picture";

/** `GET /store/checkouts/:id/private-pictures/:key?token=&width=320|1280`: a photo of a complaint about the checkout. */
export const GET = openRoute<MedusaRequest>("shop.buy", async (req, res) => {
  const viewer = { checkoutId: openedCheckout(req) };
  answerPrivatePicture(req, res, await findComplaintPicture(databaseOf(req.scope), viewer, req.params.key ?? ""));
});
