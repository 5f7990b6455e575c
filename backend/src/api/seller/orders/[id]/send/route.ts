import type { MedusaResponse } from "@medusajs/framework/http";
import { sendSchema } from "@pasar/contracts/seller";
import { moveAndAnswer } from "../../../../../http/answer-order";
import type { MemberRequest } from "../../../../../http/member-session";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/send`: the goods are on their way. Gives a `SellerOrder`. */
export async function POST(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const { tracking_number } = readBody(req, sendSchema);
  await moveAndAnswer(req, res, { action: "send", trackingNumber: tracking_number });
}
