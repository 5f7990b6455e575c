import type { MedusaRequest } from "@medusajs/framework/http";
import { databaseOf } from "../../../database/connection";
import { countApplications, listApplications, pageOf, type ReviewStatus } from "../../../database/review-applications";
import { officerRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";

const STATUSES: readonly ReviewStatus[] = ["submitted", "correction", "approved", "rejected"];
const LONGEST_ID = 64;

/** `GET /officer/applications?status=submitted&after=`: applications of the officer's area. Gives an `ApplicationList`. */
export const GET = officerRoute("office.applications.read", async (req, res) => {
  const database = databaseOf(req.scope);
  const applications = await listApplications(database, req.acting.area, wantedOf(req));
  res.json(pageOf(applications, await countApplications(database, req.acting.area)));
});

function wantedOf({ query }: MedusaRequest): { status: ReviewStatus; after: string | null } {
  const { status: wanted = "submitted", after = null } = query;
  const status = STATUSES.find((known) => known === wanted);
  const isCursor = after === null || (typeof after === "string" && after.length <= LONGEST_ID);
  if (!status || !isCursor) throw new Refusal("invalid_request");
  return { status, after };
}
