import { databaseOf } from "../../../database/connection";
import { listStock } from "../../../database/stock-list";
import { memberRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";
import { stockTable } from "../../../workflows/imports/stock-table";

const MOST_ROWS = 5_000;
const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** `GET /seller/stock-table?format=csv|xlsx&rows=all|none`: products and stock to fill in; without rows the template. */
export const GET = memberRoute("stock.read", async (req, res) => {
  const { format = "xlsx", rows = "all" } = req.query;
  if ((format !== "csv" && format !== "xlsx") || (rows !== "all" && rows !== "none"))
    throw new Refusal("invalid_request");
  const found =
    rows === "all" ? await listStock(databaseOf(req.scope), req.acting.seller.id, { limit: MOST_ROWS }) : [];
  const name = rows === "all" ? "produk-dan-stok" : "contoh-produk";
  res.setHeader("content-type", TYPES[format]);
  res.setHeader("content-disposition", `attachment; filename="${name}.${format}"`);
  res.send(await stockTable(found, format));
});
