import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ORDER_CUT } from "../workflows/order/cut-order";
import { followCut } from "../workflows/order/follow-cut";
import { giveBackDue } from "../workflows/refund/give-back";

/** Follows a partial cancellation in Medusa and gives the money back; the clocks repeat what fails here. */
export default async function followCutOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await followCut(container, event.data.id);
  await giveBackDue(container);
}

export const config: SubscriberConfig = { event: ORDER_CUT };
