import { databaseOf } from "../../../../../database/connection";
import { readPosterRow } from "../../../../../database/posters";
import { memberRoute } from "../../../../../http/acting";
import { answerFile } from "../../../../../http/answer-print";
import { Refusal } from "../../../../../http/refusal";
import { languageOf } from "../../../../../locale/messages";
import { printPoster } from "../../../../../printing/print-poster";

/** `GET /seller/products/:id/poster?format=pdf|png`: a poster with a QR code, of a product that is on sale. */
export const GET = memberRoute("products.read", async (req, res) => {
  const { format = "pdf" } = req.query;
  if (format !== "pdf" && format !== "png") throw new Refusal("invalid_request");
  const row = await readPosterRow(databaseOf(req.scope), req.acting.seller.id, req.params.id ?? "");
  if (!row) throw new Refusal("product_not_found");
  answerFile(res, format, row.handle, await printPoster(row, format, languageOf(req.get("accept-language"))));
});
