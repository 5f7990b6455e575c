import { officerRoute } from "../../../../../http/acting";
import { changeSellingOf } from "../../../../../workflows/joining/change-selling";

/** `POST /officer/sellers/:id/reopen`: the seller sells again. Gives `{ status }`. */
export const POST = officerRoute("office.sellers.suspend", async (req, res) => {
  const { area, actor } = req.acting;
  await changeSellingOf(req.scope, { sellerId: req.params.id ?? "", area, reason: null, actor });
  res.json({ status: "active" });
});
