import { databaseOf } from "../../../../database/connection";
import { endOtherSessions } from "../../../../database/sessions";
import { personRoute } from "../../../../http/acting";

/** `POST /access/sessions/end-others`: signs the person out on every device but this one. Gives `{ ended }`, how many. */
export const POST = personRoute("access.own", async (req, res) => {
  const { person, session } = req.acting;
  const ending = { personId: person.id, keepId: session.id, reason: "ended_by_owner" } as const;
  res.json({ ended: await endOtherSessions(databaseOf(req.scope), ending) });
});
