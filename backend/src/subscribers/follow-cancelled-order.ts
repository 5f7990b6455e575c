import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followCancellation } from "../workflows/order/cancel-left-overs";
import { ORDER_CANCELLED } from "../workflows/order/cancel-order";
import { giveBackDue } from "../workflows/refund/give-back";

/** Follows a cancellation in Medusa and gives the money back; the clocks repeat what fails here. */
export default async function followCancelledOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followCancellation(container, event.data.id);
  await giveBackDue(container);
}

export const config: SubscriberConfig = { event: ORDER_CANCELLED };
