import { memberRoute } from "../../../http/acting";

/** `GET /seller/me`: the signed-in member and their seller. Gives a `SellerSession`. */
export const GET = memberRoute("seller.read", async (req, res) => {
  res.json(req.acting);
});
