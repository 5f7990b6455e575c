import { type LedgerRateList, newRateSchema } from "@pasar/contracts/ledger-rates";
import { databaseOf } from "../../../database/connection";
import { listRates } from "../../../database/ledger-rates";
import { operatorRoute } from "../../../http/operator";
import { readBody } from "../../../http/validate";
import { languageOf } from "../../../locale/messages";
import { announceRate } from "../../../workflows/payout/change-rates";

/** `GET /admin/ledger-rates`: what was, is and will be taken from sales and payouts. Gives a `LedgerRateList`. */
export const GET = operatorRoute(async (req, res) => {
  const list: LedgerRateList = { rates: await listRates(databaseOf(req.scope)) };
  res.json(list);
});

/** `POST /admin/ledger-rates`: a rate that begins later. Gives a `LedgerRateList`. */
export const POST = operatorRoute(async (req, res, operator) => {
  const rate = readBody(req, newRateSchema);
  const language = languageOf(req.get("accept-language"));
  res.status(201).json(await announceRate(databaseOf(req.scope), { rate, operator, language }));
});
