import { exportQuerySchema } from "@pasar/contracts/office";
import { writeCsv, writeXlsx } from "@pasar/spreadsheet";
import { databaseOf } from "../../../database/connection";
import { officerRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { exportSales, exportSellers } from "../../../workflows/office/export-rows";

const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Characters; names are long, figures short. */
const WIDTHS = [32, 16];

/** `GET /officer/export?what=sellers|sales&format=csv|xlsx`: the list or the report of the officer's area as a file. */
export const GET = officerRoute("office.export", async (req, res) => {
  const { what, format, by, from, to, ...filter } = readQuery(req, exportQuerySchema);
  const { area: scope } = req.acting;
  const database = databaseOf(req.scope);
  const language = languageOf(req.get("accept-language"));
  const rows =
    what === "sellers"
      ? await exportSellers(database, scope, filter, language)
      : await exportSales(database, scope, { by, from, to, area: filter.area }, language);
  const name = `${what}-${scope?.code ?? "indonesia"}`;
  res.set("content-type", CONTENT_TYPES[format]);
  res.set("content-disposition", `attachment; filename="${name}.${format}"`);
  res.set("cache-control", "no-store");
  res.send(format === "csv" ? await writeCsv(rows) : await writeXlsx(what, rows, WIDTHS));
});
