import type { MedusaContainer } from "@medusajs/framework/types";
import { config as settings } from "../config";
import { adoptCartOrders } from "../workflows/checkout/adopt-cart-orders";
import { repairUnpaidOrders, undoAbandonedCheckouts } from "../workflows/checkout/repair-placements";
import { followCutLeftOvers } from "../workflows/order/follow-cut";
import { fulfilLeftOvers } from "../workflows/order/fulfil-order";

/** Finds orders that a process left half done, and finishes or undoes them. */
export default async function repairOrders(container: MedusaContainer): Promise<void> {
  await undoAbandonedCheckouts(container);
  await repairUnpaidOrders(container);
  await adoptCartOrders(container);
  await followCutLeftOvers(container);
  await fulfilLeftOvers(container);
}

export const config = { name: "repair-orders", schedule: { interval: settings.clockIntervalMs } };
