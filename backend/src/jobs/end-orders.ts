import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { cancelUnaccepted } from "../workflows/order/cancel-order";
import { completeSentOrders } from "../workflows/order/complete-sent-orders";

/** Ends orders that nobody moves: those a seller never accepted, and those sent long ago. */
export default async function endOrders(container: MedusaContainer): Promise<void> {
  await cancelUnaccepted(container);
  await completeSentOrders(container);
}

export const config = { name: "end-orders", schedule: { interval: settings.clockIntervalMs } };
