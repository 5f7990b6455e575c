import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { fulfilOrder } from "../workflows/order/fulfil-order";
import { ORDER_HANDED_OVER } from "../workflows/order/move-order";

/** Follows a hand-over with Medusa's own fulfilment; the clock repeats what fails here. */
export default async function fulfilHandedOverOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await fulfilOrder(container, event.data.id);
}

export const config: SubscriberConfig = { event: ORDER_HANDED_OVER };
