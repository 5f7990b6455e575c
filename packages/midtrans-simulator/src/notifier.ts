import type { RuntimeConfig } from "./config";
import type { DeliveryQueue } from "./delivery-queue";
import type { FaultPlan } from "./faults";
import type { JsonObject } from "./json";
import { spoilNotification } from "./notification-faults";
import { notificationBody } from "./representation";
import type { Delivery, Transaction } from "./transaction";

/** Tells the receivers of a transaction what became of it. */
export class Notifier {
  constructor(
    private readonly queue: DeliveryQueue,
    private readonly config: RuntimeConfig,
    private readonly faults: FaultPlan,
  ) {}

  /** Announces the present status of a transaction, subject to planned faults. */
  announce(transaction: Transaction, delivery: Delivery): void {
    const faults = new Set(this.faults.takeForNotification(transaction.orderId));
    const current = spoilNotification(notificationBody(transaction, this.config), faults, this.config.serverKey);
    const bodies = [current];
    if (delivery === "duplicate" || faults.has("notification_duplicate")) bodies.push(current);
    if (delivery === "reverse" || faults.has("notification_reverse")) {
      bodies.push(notificationBody(transaction, this.config, "pending"));
    }
    const dropped = delivery === "drop" || faults.has("notification_drop");
    for (const body of bodies) this.enqueue(transaction, body, dropped);
  }

  /** Queues this exact body for every receiver of the transaction. */
  enqueue(transaction: Transaction, body: JsonObject, dropped = false, delayMs = 0): void {
    const { orderId } = transaction;
    for (const url of this.receiversOf(transaction)) this.queue.add({ orderId, url, body }, dropped, delayMs);
  }

  private receiversOf(transaction: Transaction): string[] {
    if (transaction.overrideUrls.length > 0) return transaction.overrideUrls;
    const configured = this.config.notificationUrl ? [this.config.notificationUrl] : [];
    return [...configured, ...transaction.appendUrls];
  }
}
