import { sellerMapQuerySchema } from "@pasar/contracts/office";
import { databaseOf } from "../../../database/connection";
import { officerRoute } from "../../../http/acting";
import { readQuery } from "../../../http/validate";
import { drawSellerMap } from "../../../workflows/office/draw-seller-map";

/** `GET /officer/sellers-map?area=`: where the sellers are, few enough to draw. Gives a `SellerMap`. */
export const GET = officerRoute("office.sellers.read", async (req, res) => {
  const { area } = readQuery(req, sellerMapQuerySchema);
  res.json(await drawSellerMap(databaseOf(req.scope), req.acting.area, area ?? null));
});
