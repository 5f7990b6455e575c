import type { MedusaResponse } from "@medusajs/framework/http";
import { answerOrder } from "../../../../http/answer-order";
import type { MemberRequest } from "../../../../http/member-session";

/** `GET /seller/orders/:id`: one of the seller's own orders. Gives a `SellerOrder`. */
export async function GET(req: MemberRequest, res: MedusaResponse): Promise<void> {
  await answerOrder(req, res);
}
