import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberRequest } from "../../../http/member-session";

/** `GET /seller/me`: the signed-in member and their seller. Gives a `SellerSession`. */
export async function GET(req: MemberRequest, res: MedusaResponse): Promise<void> {
  res.json(req.acting);
}
