import type { MinutesList } from "@pasar/contracts/members";
import { databaseOf } from "../../../database/connection";
import { listMinutes } from "../../../database/group-members";
import { memberRoute } from "../../../http/acting";

const SHOWN = 100;

/** `GET /seller/minutes`: the meetings that changed the members, newest first. Gives a `MinutesList`. */
export const GET = memberRoute("members.read", async (req, res) => {
  const list: MinutesList = { minutes: await listMinutes(databaseOf(req.scope), req.acting.seller.id, SHOWN) };
  res.json(list);
});
