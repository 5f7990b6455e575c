import type { RuntimeConfig } from "../config";
import type { DeliveryQueue } from "../delivery-queue";
import { payoutNotificationBody, signPayoutNotification } from "./payout-fields";
import type { Payout } from "./payouts";

/** Tells the shop what became of a payout, signed with the merchant key. */
export class PayoutNotifier {
  constructor(
    private readonly queue: DeliveryQueue,
    private readonly config: RuntimeConfig,
  ) {}

  announce(payout: Payout): void {
    const { payoutNotificationUrl: url, irisMerchantKey } = this.config;
    if (!url || !irisMerchantKey) return;
    const body = payoutNotificationBody(payout);
    const signature = signPayoutNotification(JSON.stringify(body), irisMerchantKey);
    this.queue.add({ referenceNo: payout.referenceNo, url, body, headers: { "iris-signature": signature } });
  }
}
