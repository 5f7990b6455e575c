import type { SellerSummary } from "@pasar/contracts/seller";
import { localDate } from "@pasar/locale/time";
import { databaseOf } from "../../../database/connection";
import { readBalance, readLedgerLines, readToday } from "../../../database/seller-summary";
import { memberRoute } from "../../../http/acting";

/** `GET /seller/summary`: today's sales and what will be paid, from the ledger. Gives a `SellerSummary`. */
export const GET = memberRoute("money.read", async (req, res) => {
  const { id, time_zone } = req.acting.seller;
  const database = databaseOf(req.scope);
  const [today, balance, lines] = await Promise.all([
    readToday(database, id, time_zone),
    readBalance(database, id),
    readLedgerLines(database, id),
  ]);
  const summary: SellerSummary = { date: localDate(new Date(), time_zone), time_zone, today, balance, lines };
  res.json(summary);
});
