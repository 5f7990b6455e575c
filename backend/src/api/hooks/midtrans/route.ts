import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../database/connection";
import { storeNotification } from "../../../database/inbox";
import { gateway } from "../../../gateway";
import { Refusal } from "../../../http/refusal";
import { processNotification } from "../../../workflows/payment/process-notification";

/**
 * `POST /hooks/midtrans`: takes a notification into the inbox and answers at once; the charge is confirmed after that.
 * Refuses a wrong signature with 403.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const notification = req.body;
  if (!gateway.verifySignature(notification)) throw new Refusal("signature_invalid");
  const row = await storeNotification(databaseOf(req.scope), notification);
  res.status(200).json({ received: true });
  if (row) await processNotification(req.scope, row);
}
