import { type RecoveryList, recoveryRequestSchema } from "@pasar/contracts/recovery";
import { databaseOf } from "../../../database/connection";
import { listRecoveries } from "../../../database/recoveries";
import { officerRoute } from "../../../http/acting";
import { readBody } from "../../../http/validate";
import { openRecovery } from "../../../workflows/access/open-recovery";

/** `GET /officer/recoveries`: changes of numbers in the officer's area. Gives a `RecoveryList`. */
export const GET = officerRoute("office.recoveries.open", async (req, res) => {
  const list: RecoveryList = { recoveries: await listRecoveries(databaseOf(req.scope), req.acting.area) };
  res.json(list);
});

/** `POST /officer/recoveries`: begins the change of a member's number. Gives the `RecoveryList` with it. */
export const POST = officerRoute("office.recoveries.open", async (req, res) => {
  await openRecovery(req.scope, req.acting, readBody(req, recoveryRequestSchema));
  const list: RecoveryList = { recoveries: await listRecoveries(databaseOf(req.scope), req.acting.area) };
  res.status(201).json(list);
});
