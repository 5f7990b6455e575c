import type { MedusaResponse } from "@medusajs/framework/http";
import { handOverSchema } from "@pasar/contracts/seller";
import { moveAndAnswer } from "../../../../../http/answer-order";
import type { MemberRequest } from "../../../../../http/member-session";
import { pickupCode } from "../../../../../http/secrets";
import { readBody } from "../../../../../http/validate";

/** `POST /seller/orders/:id/hand-over`: the buyer showed the code and has the goods. Gives a `SellerOrder`. */
export async function POST(req: MemberRequest, res: MedusaResponse): Promise<void> {
  const { pickup_code, cash_received } = readBody(req, handOverSchema);
  const codeIsRight = pickup_code === pickupCode(req.params.id ?? "");
  await moveAndAnswer(req, res, { action: "hand_over", codeIsRight, cashReceived: cash_received });
}
