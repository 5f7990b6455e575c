import type { MedusaRequest } from "@medusajs/framework/http";
import { childAreas } from "../../../database/areas";
import { databaseOf } from "../../../database/connection";
import { openRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";

const AREA_CODE = /^\d{2}(\.\d{2}(\.\d{2})?)?$/;

/** `GET /store/areas?parent=18.71`: the areas inside another, or the provinces. Gives `{ areas: Area[] }`. */
export const GET = openRoute<MedusaRequest>("shop.browse", async (req, res) => {
  const { parent } = req.query;
  if (parent !== undefined && (typeof parent !== "string" || !AREA_CODE.test(parent))) {
    throw new Refusal("invalid_request");
  }
  res.set("cache-control", "public, max-age=86400");
  res.json({ areas: await childAreas(databaseOf(req.scope), parent ?? null) });
});
