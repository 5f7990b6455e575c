import { memberRoute } from "../../../../http/acting";
import { languageOf } from "../../../../locale/messages";
import { openImport } from "../../../../workflows/imports/take-import";

/** `GET /seller/imports/:id`: where a file stands. Gives an `ImportReport`. */
export const GET = memberRoute("catalogue.import", async (req, res) => {
  const reader = { sellerId: req.acting.seller.id, language: languageOf(req.get("accept-language")) };
  res.json(await openImport(req.scope, reader, req.params.id ?? ""));
});
