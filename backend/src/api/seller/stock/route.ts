import type { StockList } from "@pasar/contracts/stock";
import { databaseOf } from "../../../database/connection";
import { countLow, listStock } from "../../../database/stock-list";
import { memberRoute } from "../../../http/acting";
import { cursorOf, readCursor } from "../../../http/page-cursor";
import { Refusal } from "../../../http/refusal";
import { isStorable } from "../../../http/require-storable-text";

const PAGE = 50;
const LONGEST_SEARCH = 100;

/** `GET /seller/stock?q=&filter=low|all&after=`: the seller's own shelves by title. Gives a `StockList`. */
export const GET = memberRoute("stock.read", async (req, res) => {
  const { q = "", filter = "all" } = req.query;
  if (typeof q !== "string" || q.length > LONGEST_SEARCH || !isStorable(q)) throw new Refusal("invalid_request");
  if (filter !== "all" && filter !== "low") throw new Refusal("invalid_request");
  const [title, variantId] = readCursor(req.query.after, 2) ?? [];
  const after = title !== undefined && variantId !== undefined ? { title, variantId } : undefined;
  const database = databaseOf(req.scope);
  const { id } = req.acting.seller;
  const [rows, low_count] = await Promise.all([
    listStock(database, id, { search: q.trim(), onlyLow: filter === "low", after, limit: PAGE + 1 }),
    countLow(database, id),
  ]);
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  const list: StockList = { rows: shown, next: last ? cursorOf([last.title, last.variant_id]) : null, low_count };
  res.json(list);
});
