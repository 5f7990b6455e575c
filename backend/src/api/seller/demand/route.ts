import type { Demand } from "@pasar/contracts/demand";
import { databaseOf } from "../../../database/connection";
import { readDemand } from "../../../database/search-demand";
import { memberRoute } from "../../../http/acting";

/** `GET /seller/demand`: what shoppers looked for in vain in the last 30 days. Gives a `Demand`. */
export const GET = memberRoute("demand.read", async (req, res) => {
  const demand: Demand = { words: await readDemand(databaseOf(req.scope)) };
  res.json(demand);
});
