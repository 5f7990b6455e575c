import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "../../../../http/refusal";
import { isKurirHookSecret } from "../../../../http/secrets";
import { takeRailCall } from "../../../../workflows/shipping/take-rail-call";

/**
 * `POST /hooks/kurir/:secret`: the courier rail has news of a booking. Refuses a wrong secret with 403, and answers 503
 * when the rail cannot be asked, so that it calls again.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (!isKurirHookSecret(req.params.secret ?? "")) throw new Refusal("signature_invalid");
  await takeRailCall(req.scope, req.body);
  res.status(200).json({ received: true });
}
