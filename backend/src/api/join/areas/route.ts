import { childAreas } from "../../../database/areas";
import { databaseOf } from "../../../database/connection";
import { personRoute } from "../../../http/acting";
import { parentOf } from "../../../http/area-query";

/** `GET /join/areas?parent=18.71`: the shop's areas, for signed-in people. Gives `{ areas: Area[] }`. */
export const GET = personRoute("access.own", async (req, res) => {
  res.set("cache-control", "private, max-age=86400");
  res.json({ areas: await childAreas(databaseOf(req.scope), parentOf(req)) });
});
