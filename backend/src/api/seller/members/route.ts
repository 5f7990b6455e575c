import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { readMembers } from "../../../workflows/group/change-members";

/** `GET /seller/members`: who belongs to the seller, officers first. Gives a `MemberList`. */
export const GET = memberRoute("members.read", async (req, res) => {
  res.json(await readMembers(databaseOf(req.scope), req.acting));
});
