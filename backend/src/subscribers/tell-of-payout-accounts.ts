import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PAYOUT_ACCOUNT_MOVED, tellOfPayoutAccounts as tell } from "../workflows/group/tell-of-payout-accounts";

/** Tells the members at once how their payout account stands; the clock repeats what fails here. */
export default async function tellOfPayoutAccounts({
  container,
}: SubscriberArgs<{ seller_id: string }>): Promise<void> {
  await tell(container);
}

export const config: SubscriberConfig = { event: PAYOUT_ACCOUNT_MOVED };
