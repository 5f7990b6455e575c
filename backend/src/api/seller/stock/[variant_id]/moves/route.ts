import type { StockHistory } from "@pasar/contracts/stock";
import { databaseOf } from "../../../../../database/connection";
import { findStockRow } from "../../../../../database/stock-list";
import { listMovements } from "../../../../../database/stock-movements";
import { memberRoute } from "../../../../../http/acting";
import { cursorOf, readCursor } from "../../../../../http/page-cursor";
import { Refusal } from "../../../../../http/refusal";

const PAGE = 30;

/** `GET /seller/stock/:variant_id/moves?after=`: what happened to one shelf, newest first. Gives a `StockHistory`. */
export const GET = memberRoute("stock.read", async (req, res) => {
  const [after] = readCursor(req.query.after, 1) ?? [];
  const database = databaseOf(req.scope);
  const sellerId = req.acting.seller.id;
  const variantId = req.params.variant_id ?? "";
  const row = await findStockRow(database, sellerId, variantId);
  if (!row) throw new Refusal("product_not_found");
  const found = await listMovements(database, { sellerId, variantId, after, limit: PAGE + 1 });
  const movements = found.slice(0, PAGE);
  const last = found.length > PAGE ? movements.at(-1) : undefined;
  const history: StockHistory = { row, movements, next: last ? cursorOf([last.id]) : null };
  res.json(history);
});
