import { databaseOf } from "../../../database/connection";
import { findRunningKubes } from "../../../database/joining-facts";
import { personRoute } from "../../../http/acting";
import { villageOf } from "../../../http/area-query";

/** `GET /join/kubes?village=`: the KUBE there that may run an outlet. Gives `{ kubes: JoiningChoice[] }`. */
export const GET = personRoute("joining.apply", async (req, res) => {
  res.json({ kubes: await findRunningKubes(databaseOf(req.scope), villageOf(req)) });
});
