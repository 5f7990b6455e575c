import type { MedusaResponse } from "@medusajs/framework/http";
import { deliverSchema } from "@pasar/contracts/seller";
import { moveAndAnswer } from "../../../../../http/answer-order";
import type { MemberRequest } from "../../../../../http/member-session";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/deliver`: the goods have arrived. Gives a `SellerOrder`. */
export async function POST(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const { cash_received } = readBody(req, deliverSchema);
  await moveAndAnswer(req, res, { action: "deliver", cashReceived: cash_received });
}
