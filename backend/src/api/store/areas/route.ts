import type { MedusaRequest } from "@medusajs/framework/http";
import { childAreas } from "../../../database/areas";
import { databaseOf } from "../../../database/connection";
import { openRoute } from "../../../http/acting";
import { parentOf } from "../../../http/area-query";

/** `GET /store/areas?parent=18.71`: the areas inside another, or the provinces. Gives `{ areas: Area[] }`. */
export const GET = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const parent = parentOf(req);
  res.set("cache-control", "public, max-age=86400");
  res.json({ areas: await childAreas(databaseOf(req.scope), parent) });
});
