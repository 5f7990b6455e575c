import type { MedusaRequest } from "@medusajs/framework/http";
import { type DeviceSessionList, type Entry, enterSchema } from "@pasar/contracts/access";
import { databaseOf } from "../../../database/connection";
import { listSessions } from "../../../database/sessions";
import { openRoute, personRoute } from "../../../http/acting";
import { signedInWith } from "../../../http/signed-in";
import { readBody } from "../../../http/validate";
import { enter } from "../../../workflows/access/enter";

/** `GET /access/sessions`: the devices the person is signed in on. Gives a `DeviceSessionList`. */
export const GET = personRoute("access.own", async (req, res) => {
  const { person, session } = req.acting;
  const list: DeviceSessionList = { sessions: await listSessions(databaseOf(req.scope), person.id, session.id) };
  res.json(list);
});

/** `POST /access/sessions`: signs in with a PIN or a one-time code. Gives an `Entry`. */
export const POST = openRoute<MedusaRequest>("access.enter", async (req, res) => {
  const token = await enter(req.scope, readBody(req, enterSchema));
  const { identity } = await signedInWith(req, token);
  const entry: Entry = { token, identity };
  res.json(entry);
});
