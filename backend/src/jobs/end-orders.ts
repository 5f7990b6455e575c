import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { passDeadlines } from "../workflows/complaint/complain";
import { cancelUnaccepted } from "../workflows/order/cancel-order";
import { completeSentOrders } from "../workflows/order/complete-sent-orders";

/** Ends what nobody moves: orders a seller never accepted, orders sent long ago, complaints nobody answered. */
export default async function endOrders(container: MedusaContainer): Promise<void> {
  await cancelUnaccepted(container);
  await completeSentOrders(container);
  await passDeadlines(container);
}

export const config = { name: "end-orders", schedule: { interval: settings.clockIntervalMs } };
