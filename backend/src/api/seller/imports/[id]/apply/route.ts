import { memberRoute } from "../../../../../http/acting";
import { languageOf } from "../../../../../locale/messages";
import { startImport } from "../../../../../workflows/imports/apply-import";
import { openImport } from "../../../../../workflows/imports/take-import";

/** `POST /seller/imports/:id/apply`: begins to apply a file without problems. Gives an `ImportReport` that goes on changing. */
export const POST = memberRoute("catalogue.import", async (req, res) => {
  const { actor, member, seller } = req.acting;
  const language = languageOf(req.get("accept-language"));
  const id = req.params.id ?? "";
  const applier = { sellerId: seller.id, memberId: member.id, auditActor: actor, language };
  await startImport(req.scope, applier, id);
  res.status(202).json(await openImport(req.scope, { sellerId: seller.id, language }, id));
});
