import { suspendSchema } from "@pasar/contracts/joining";
import { officerRoute } from "../../../../../http/acting";
import { readBody } from "../../../../../http/validate";
import { changeSellingOf } from "../../../../../workflows/joining/change-selling";

/** `POST /officer/sellers/:id/suspend`: the seller sells nothing new; its orders go on. Gives `{ status }`. */
export const POST = officerRoute("office.sellers.suspend", async (req, res) => {
  const { reason } = readBody(req, suspendSchema);
  const { area, actor } = req.acting;
  await changeSellingOf(req.scope, { sellerId: req.params.id ?? "", area, reason, actor });
  res.json({ status: "suspended" });
});
