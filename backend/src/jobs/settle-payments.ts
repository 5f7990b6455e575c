import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { cancelLeftOvers } from "../workflows/order/cancel-left-overs";
import { processInbox } from "../workflows/payment/process-notification";
import { reconcilePayments } from "../workflows/payment/reconcile-payments";

/** Works through the inbox, finds lost notifications, ends what was not paid in time. */
export default async function settlePayments(container: MedusaContainer): Promise<void> {
  await processInbox(container);
  await reconcilePayments(container);
  await cancelLeftOvers(container);
}

export const config = { name: "settle-payments", schedule: { interval: settings.clockIntervalMs } };
