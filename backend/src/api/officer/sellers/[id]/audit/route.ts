import { isSellerWithin } from "../../../../../database/area-scope";
import { databaseOf } from "../../../../../database/connection";
import { officerRoute } from "../../../../../http/acting";
import { readAuditPage } from "../../../../../http/answer-audit";
import { Refusal } from "../../../../../http/refusal";

/** `GET /officer/sellers/:id/audit?before=`: the same for a seller in the officer's area; 404 outside of it. */
export const GET = officerRoute("office.audit.read", async (req, res) => {
  const database = databaseOf(req.scope);
  const { id = "" } = req.params;
  if (!(await isSellerWithin(database, id, req.acting.area))) throw new Refusal("not_found");
  res.json(await readAuditPage(database, id, req.query.before));
});
