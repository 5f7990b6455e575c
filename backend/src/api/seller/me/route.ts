import type { SellerSession } from "@pasar/contracts/seller";
import { memberRoute } from "../../../http/acting";

/** `GET /seller/me`: the signed-in member and their seller. Gives a `SellerSession`. */
export const GET = memberRoute("seller.read", async (req, res) => {
  const { member, seller } = req.acting;
  const session: SellerSession = { member, seller };
  res.json(session);
});
