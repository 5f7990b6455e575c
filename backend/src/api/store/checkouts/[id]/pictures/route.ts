import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../http/acting";
import { answerBuyersStart } from "../../../../../http/answer-buyers-upload";
import { openedCheckout } from "../../../../../http/answer-checkout";

/** `POST /store/checkouts/:id/pictures?token=`: begins a buyer's private photo. Takes a `StartPicture`, gives a `PictureUpload`. */
export const POST = openRoute<MedusaRequest>("shop.buy", (req, res) =>
  answerBuyersStart(req, res, openedCheckout(req)),
);
