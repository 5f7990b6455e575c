import { memberRoute } from "../../../http/acting";
import { readChunk } from "../../../http/read-chunk";
import { languageOf } from "../../../locale/messages";
import { takeImport } from "../../../workflows/imports/take-import";

/** Bytes; the table reader says in words when a file within them is too big. */
const MOST_BYTES = 4 * 1024 * 1024;

/** `POST /seller/imports`: checks a CSV or XLSX file (`application/octet-stream`), applies nothing. Gives an `ImportReport`. */
export const POST = memberRoute("catalogue.import", async (req, res) => {
  const file = await readChunk(req, MOST_BYTES);
  const { member, seller } = req.acting;
  const sender = { sellerId: seller.id, memberId: member.id, language: languageOf(req.get("accept-language")) };
  res.status(201).json(await takeImport(req.scope, sender, file));
});
