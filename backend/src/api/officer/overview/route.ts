import type { OfficeOverview } from "@pasar/contracts/office";
import { databaseOf } from "../../../database/connection";
import { findOfficeArea } from "../../../database/office-areas";
import { HEALTH_RULES } from "../../../database/office-health";
import { countSellers, countWaitingApplications } from "../../../database/office-overview";
import { officerRoute } from "../../../http/acting";
import { readMonthlyTotals } from "../../../workflows/office/report-sales";

/** `GET /officer/overview`: the officer's own area at a glance. Gives an `OfficeOverview`. */
export const GET = officerRoute("office.sellers.read", async (req, res) => {
  const database = databaseOf(req.scope);
  const scope = req.acting.area;
  const [area, counts, applications_waiting, sales] = await Promise.all([
    findOfficeArea(database, scope?.code ?? null),
    countSellers(database, scope),
    countWaitingApplications(database, scope),
    readMonthlyTotals(database, scope),
  ]);
  const overview: OfficeOverview = {
    area: area ?? null,
    ...counts,
    applications_waiting,
    ...sales,
    rules: HEALTH_RULES,
  };
  res.json(overview);
});
