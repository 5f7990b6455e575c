import { randomUUID } from "node:crypto";
import type { SimulatedClock } from "./clock";
import type { JsonObject } from "./json";
import { postNotification } from "./post-notification";
import { retryDelay } from "./retry-policy";

/** What is told to whom, about which order or payout. */
export interface OutgoingNotification {
  orderId?: string;
  referenceNo?: string;
  url: string;
  body: JsonObject;
  headers?: Record<string, string>;
}

/** A notification that still has to be delivered. `dueAt` in simulated epoch milliseconds. */
export interface PendingNotification extends OutgoingNotification {
  id: string;
  attempt: number;
  dueAt: number;
}

/** One line of the delivery log. */
export interface DeliveryAttempt extends Omit<OutgoingNotification, "headers"> {
  notificationId: string;
  attempt: number;
  /** HTTP status of the receiver, null when it did not answer, "dropped" when a fault swallowed it. */
  outcome: number | null | "dropped";
  at: number;
}

const LOG_LIMIT = 500;

/** Delivers notifications and repeats them by Midtrans' policy on the simulated clock; for payouts that is assumed. */
export class DeliveryQueue {
  private pending: PendingNotification[] = [];
  private log: DeliveryAttempt[] = [];
  private readonly sending = new Set<string>();
  private readonly shutdown = new AbortController();

  constructor(
    private readonly clock: SimulatedClock,
    private readonly onChange: () => void,
  ) {}

  /** Queues a notification; one that is `dropped` only appears in the log. */
  add(outgoing: OutgoingNotification, dropped = false, delayMs = 0): void {
    const notification = { ...outgoing, id: randomUUID(), attempt: 1, dueAt: this.clock.now() + delayMs };
    if (dropped) this.record(notification, "dropped");
    else this.pending.push(notification);
    this.onChange();
    void this.deliverDue();
  }

  /** Delivers everything due, one at a time per order or payout so that its notifications keep their sequence. */
  async deliverDue(): Promise<void> {
    const subjects = new Set(this.pending.map(subjectOf));
    await Promise.all([...subjects].map((subject) => this.deliverAbout(subject)));
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

  private async deliverAbout(subject: string): Promise<void> {
    if (this.sending.has(subject)) return;
    this.sending.add(subject);
    try {
      for (let next = this.nextDue(subject); next; next = this.nextDue(subject)) await this.deliver(next);
    } finally {
      this.sending.delete(subject);
    }
  }

  private nextDue(subject: string): PendingNotification | undefined {
    if (this.shutdown.signal.aborted) return undefined;
    const now = this.clock.now();
    return this.pending.find((notification) => subjectOf(notification) === subject && notification.dueAt <= now);
  }

  private async deliver(notification: PendingNotification): Promise<void> {
    const { url, body, headers = {} } = notification;
    const status = await postNotification(url, JSON.stringify(body), headers, this.shutdown.signal);
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

  private record(notification: PendingNotification, outcome: DeliveryAttempt["outcome"]): void {
    const { id, dueAt: _due, headers: _headers, ...shown } = notification;
    this.log.push({ ...shown, notificationId: id, outcome, at: this.clock.now() });
    if (this.log.length > LOG_LIMIT) this.log.shift();
  }
}

function subjectOf({ orderId, referenceNo }: OutgoingNotification): string {
  return orderId ?? `payout ${referenceNo}`;
}
