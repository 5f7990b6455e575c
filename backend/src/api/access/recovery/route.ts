import type { OwnRecovery } from "@pasar/contracts/recovery";
import { databaseOf } from "../../../database/connection";
import { findOwnRecovery } from "../../../database/recoveries";
import { personRoute } from "../../../http/acting";

/** `GET /access/recovery`: the change of the person's own number that waits. Gives an `OwnRecovery`. */
export const GET = personRoute("access.own", async (req, res) => {
  const recovery = await findOwnRecovery(databaseOf(req.scope), req.acting.person.id);
  const own: OwnRecovery = { recovery: recovery ?? null };
  res.json(own);
});
