import { statementQuerySchema } from "@pasar/contracts/statement";
import { writeCsv } from "@pasar/spreadsheet";
import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { answerFile } from "../../../http/answer-print";
import { readQuery } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { drawStatement } from "../../../printing/statement";
import { toPdf } from "../../../printing/to-pdf";
import { makeStatement } from "../../../workflows/payout/make-statement";
import { statementRows } from "../../../workflows/payout/statement-rows";

/** `GET /seller/statement?from&to&format=json|csv|pdf`: the seller's accounts by day and posting. Gives a `SellerStatement`. */
export const GET = memberRoute("money.read", async (req, res) => {
  const { from, to, format } = readQuery(req, statementQuerySchema);
  const { id: sellerId, name, time_zone: timeZone } = req.acting.seller;
  const language = languageOf(req.get("accept-language"));
  const statement = await makeStatement(databaseOf(req.scope), { sellerId, timeZone, from, to });
  const title = `uang-${from}-${to}`;
  if (format === "json") res.json(statement);
  else if (format === "csv") answerFile(res, "csv", title, await writeCsv(statementRows(statement, language)));
  else answerFile(res, "pdf", title, await toPdf(drawStatement(statement, name, language), title));
});
