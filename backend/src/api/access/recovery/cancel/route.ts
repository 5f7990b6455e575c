import { personRoute } from "../../../../http/acting";
import { cancelOwnRecovery } from "../../../../workflows/access/close-recovery";

/** `POST /access/recovery/cancel`: keeps the old number. Throws `not_found` when no change waits. */
export const POST = personRoute("access.own", async (req, res) => {
  await cancelOwnRecovery(req.scope, req.acting);
  res.status(204).end();
});
