import { listCommodityChoices } from "../../../database/commodities";
import { databaseOf } from "../../../database/connection";
import { memberRoute } from "../../../http/acting";
import { Refusal } from "../../../http/refusal";
import { languageOf } from "../../../locale/messages";

const LONGEST_SEARCH = 100;

/** `GET /seller/commodities?q=`: the staples of the common list, those the outlet does not sell yet first. Gives `CommodityChoice[]`. */
export const GET = memberRoute("products.read", async (req, res) => {
  const { q = "" } = req.query;
  if (typeof q !== "string" || q.length > LONGEST_SEARCH) throw new Refusal("invalid_request");
  const english = languageOf(req.get("accept-language")) === "en";
  res.json(await listCommodityChoices(databaseOf(req.scope), req.acting.seller.id, { words: q || null, english }));
});
