import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parsePayoutNotification } from "@pasar/payment-midtrans/payouts";
import { databaseOf } from "../../../database/connection";
import { findByReference } from "../../../database/run-payouts";
import { Refusal } from "../../../http/refusal";
import { midtransPayouts, payoutRail } from "../../../payout-rail";
import { followPayout } from "../../../workflows/payout/run-payouts";

/**
 * `POST /hooks/midtrans-payouts`: a payout has moved at Midtrans. It is only a reason to ask, so a lost one is found by the
 * clock. Refuses a wrong signature with 403.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = req.rawBody ?? Buffer.alloc(0);
  if (!midtransPayouts?.verifySignature(body, req.get("iris-signature"))) throw new Refusal("signature_invalid");
  const { referenceNo } = parsePayoutNotification(body);
  res.status(200).json({ received: true });
  const id = await findByReference(databaseOf(req.scope), referenceNo);
  if (id && payoutRail) await followPayout(req.scope, payoutRail, id);
}
