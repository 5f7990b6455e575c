import { databaseOf } from "../../../database/connection";
import { endSession } from "../../../database/sessions";
import { personRoute } from "../../../http/acting";

/** `POST /access/sign-out`: ends this session. */
export const POST = personRoute("access.own", async (req, res) => {
  const { person, session } = req.acting;
  await endSession(databaseOf(req.scope), { personId: person.id, sessionId: session.id, reason: "signed_out" });
  res.status(204).end();
});
