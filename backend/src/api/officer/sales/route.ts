import { salesQuerySchema } from "@pasar/contracts/office";
import { databaseOf } from "../../../database/connection";
import { officerRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { reportSales } from "../../../workflows/office/report-sales";

/** `GET /officer/sales?by=region|month&from=&to=&area=`: sales of the officer's area from the ledger. Gives a `SalesReport`. */
export const GET = officerRoute("office.sales.read", async (req, res) => {
  const question = readQuery(req, salesQuerySchema);
  res.json(await reportSales(databaseOf(req.scope), req.acting.area, question));
});
