import type { MedusaRequest } from "@medusajs/framework/http";
import { openRoute } from "../../../../../../../http/acting";
import { openedCheckout } from "../../../../../../../http/answer-checkout";
import { answerChunk } from "../../../../../../../http/answer-upload";

/**
 * `POST /store/checkouts/:id/pictures/:upload_id/chunks?token=&offset=`: the next at most 256 kB of a buyer's photo
 * (`application/octet-stream`). Gives a `PictureUpload`; with the last chunk it holds the picture, or says what is wrong.
 */
export const POST = openRoute<MedusaRequest>("shop.buy", (req, res) =>
  answerChunk(req, res, openedCheckout(req), req.params.upload_id ?? ""),
);
