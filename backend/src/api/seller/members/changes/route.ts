import { memberChangesSchema } from "@pasar/contracts/members";
import { databaseOf } from "../../../../database/connection";
import { memberRoute } from "../../../../http/acting";
import { readBody } from "../../../../http/validate";
import { languageOf } from "../../../../locale/messages";
import { changeGroupMembers, readMembers } from "../../../../workflows/group/change-members";

/** `POST /seller/members/changes`: changes who belongs to the seller, all at once. Gives the new `MemberList`. */
export const POST = memberRoute("members.change", async (req, res) => {
  const changes = readBody(req, memberChangesSchema);
  await changeGroupMembers(req.scope, req.acting, changes, languageOf(req.get("accept-language")));
  res.json(await readMembers(databaseOf(req.scope), req.acting));
});
