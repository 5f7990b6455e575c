import { randomUUID } from "node:crypto";
import type { SimulatedClock } from "./clock";
import type { RuntimeConfig } from "./config";
import type { FaultPlan } from "./faults";
import type { JsonObject } from "./json";
import { spoilNotification } from "./notification-faults";
import { notificationBody } from "./representation";
import { retryDelay } from "./retry-policy";
import type { Delivery, Transaction } from "./transactions";

/** A notification that still has to be delivered. `dueAt` in simulated epoch milliseconds. */
export interface PendingNotification {
  id: string;
  orderId: string;
  url: string;
  body: JsonObject;
  attempt: number;
  dueAt: number;
}

/** One line of the delivery log. */
export interface DeliveryAttempt {
  notificationId: string;
  orderId: string;
  url: string;
  attempt: number;
  /** HTTP status of the receiver, null when it did not answer, "dropped" when a fault swallowed it. */
  outcome: number | null | "dropped";
  at: number;
  body: JsonObject;
}

const RECEIVER_TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 5;
const LOG_LIMIT = 500;

/** Sends signed notifications and repeats them by Midtrans' policy on the simulated clock. */
export class Notifier {
  private pending: PendingNotification[] = [];
  private log: DeliveryAttempt[] = [];
  private readonly sending = new Set<string>();
  private readonly shutdown = new AbortController();

  constructor(
    private readonly clock: SimulatedClock,
    private readonly config: RuntimeConfig,
    private readonly faults: FaultPlan,
    private readonly onChange: () => void,
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
    for (const url of this.receiversOf(transaction)) {
      const notification = {
        id: randomUUID(),
        orderId: transaction.orderId,
        url,
        body,
        attempt: 1,
        dueAt: this.clock.now() + delayMs,
      };
      if (dropped) this.record(notification, "dropped");
      else this.pending.push(notification);
    }
    this.onChange();
    void this.deliverDue();
  }

  /** Delivers everything due, one at a time per order so that an order's notifications keep their sequence. */
  async deliverDue(): Promise<void> {
    const orders = new Set(this.pending.map((notification) => notification.orderId));
    await Promise.all([...orders].map((orderId) => this.deliverOrder(orderId)));
  }

  attempts(): DeliveryAttempt[] {
    return this.log;
  }

  waiting(): PendingNotification[] {
    return this.pending;
  }

  restore(pending: PendingNotification[]): void {
    this.pending = pending;
  }

  clear(): void {
    this.pending = [];
    this.log = [];
  }

  close(): void {
    this.shutdown.abort();
  }

  private receiversOf(transaction: Transaction): string[] {
    if (transaction.overrideUrls.length > 0) return transaction.overrideUrls;
    const configured = this.config.notificationUrl ? [this.config.notificationUrl] : [];
    return [...configured, ...transaction.appendUrls];
  }

  private async deliverOrder(orderId: string): Promise<void> {
    if (this.sending.has(orderId)) return;
    this.sending.add(orderId);
    try {
      for (let next = this.nextDue(orderId); next; next = this.nextDue(orderId)) await this.deliver(next);
    } finally {
      this.sending.delete(orderId);
    }
  }

  private nextDue(orderId: string): PendingNotification | undefined {
    if (this.shutdown.signal.aborted) return undefined;
    const now = this.clock.now();
    return this.pending.find((notification) => notification.orderId === orderId && notification.dueAt <= now);
  }

  private async deliver(notification: PendingNotification): Promise<void> {
    const status = await this.post(notification.url, JSON.stringify(notification.body));
    if (this.shutdown.signal.aborted) return;
    this.record(notification, status);
    const delay = retryDelay(status, notification.attempt, Math.random());
    if (delay === null) this.pending = this.pending.filter((other) => other !== notification);
    else {
      notification.attempt += 1;
      notification.dueAt = this.clock.now() + delay;
    }
    this.onChange();
  }

  /** Follows 307 and 308 by hand because fetch would also follow the redirects Midtrans gives up on. */
  private async post(url: string, body: string, redirects = 0): Promise<number | null> {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "user-agent": "Veritrans" },
        body,
        redirect: "manual",
        signal: AbortSignal.any([this.shutdown.signal, AbortSignal.timeout(RECEIVER_TIMEOUT_MS)]),
      });
      await response.arrayBuffer();
      const location = response.headers.get("location");
      const follows = (response.status === 307 || response.status === 308) && location !== null;
      if (follows && redirects < MAX_REDIRECTS) return this.post(new URL(location, url).href, body, redirects + 1);
      return response.status;
    } catch {
      return null;
    }
  }

  private record(notification: PendingNotification, outcome: DeliveryAttempt["outcome"]): void {
    const { id, orderId, url, attempt, body } = notification;
    this.log.push({ notificationId: id, orderId, url, attempt, outcome, at: this.clock.now(), body });
    if (this.log.length > LOG_LIMIT) this.log.shift();
  }
}
