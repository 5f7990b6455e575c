import { exportQuerySchema } from "@pasar/contracts/office";
import { databaseOf } from "../../../database/connection";
import { officerRoute } from "../../../http/acting";
import { answerCsv } from "../../../http/answer-csv";
import { readQuery } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { exportSales, exportSellers } from "../../../workflows/office/export-rows";

/** `GET /officer/export?what=sellers|sales`: the list or the report of the officer's area as a CSV file. */
export const GET = officerRoute("office.export", async (req, res) => {
  const { what, by, from, to, ...filter } = readQuery(req, exportQuerySchema);
  const { area: scope } = req.acting;
  const database = databaseOf(req.scope);
  const language = languageOf(req.get("accept-language"));
  const rows =
    what === "sellers"
      ? await exportSellers(database, scope, filter, language)
      : await exportSales(database, scope, { by, from, to, area: filter.area }, language);
  answerCsv(res, `${what}-${scope?.code ?? "indonesia"}`, rows);
});
