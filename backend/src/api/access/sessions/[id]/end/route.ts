import { databaseOf } from "../../../../../database/connection";
import { endSession } from "../../../../../database/sessions";
import { personRoute } from "../../../../../http/acting";
import { Refusal } from "../../../../../http/refusal";

/** `POST /access/sessions/:id/end`: signs one of the person's devices out. Throws `not_found` for anybody else's. */
export const POST = personRoute("access.own", async (req, res) => {
  const ending = { personId: req.acting.person.id, sessionId: req.params.id ?? "", reason: "ended_by_owner" } as const;
  if (!(await endSession(databaseOf(req.scope), ending))) throw new Refusal("not_found");
  res.status(204).end();
});
