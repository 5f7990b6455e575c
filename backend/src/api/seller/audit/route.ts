import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readAuditPage } from "../../../http/answer-audit";

/** `GET /seller/audit?before=`: what was changed at the seller, newest first. Gives an `AuditPage`. */
export const GET = memberRoute("audit.read", async (req, res) => {
  res.json(await readAuditPage(databaseOf(req.scope), req.acting.seller.id, req.query.before));
});
