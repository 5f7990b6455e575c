import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PAYOUT_MOVED, tellOfPayouts as tell } from "../workflows/payout/tell-of-payouts";

/** Tells the members at once how their payout stands; the clock repeats what fails here. */
export default async function tellOfPayouts({ container }: SubscriberArgs<{ seller_id: string }>): Promise<void> {
  await tell(container);
}

export const config: SubscriberConfig = { event: PAYOUT_MOVED };
