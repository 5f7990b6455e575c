import type { MedusaResponse } from "@medusajs/framework/http";
import { moveAndAnswer } from "../../../../../http/answer-order";
import type { MemberRequest } from "../../../../../http/member-session";

/** `POST /seller/orders/:id/ready`: the goods wait to be fetched. Gives a `SellerOrder`. */
export async function POST(req: MemberRequest, res: MedusaResponse): Promise<void> {
  await moveAndAnswer(req, res, { action: "ready" });
}
