import { randomUUID } from "node:crypto";
import type { SimulatedClock } from "../clock";
import type { JsonObject } from "../json";

/** What a token opens: the bill it was made from, and what became of it. Times in simulated epoch milliseconds. */
export interface SnapToken {
  token: string;
  orderId: string;
  body: JsonObject;
  expiresAt: number;
  overrideUrls: string[];
  appendUrls: string[];
  canceledAt?: number;
  /** Set as soon as the buyer chose a way to pay. */
  transactionId?: string;
}

/** Keeps the tokens of Snap; a newer token of an order revokes the ones before it. */
export class SnapTokens {
  private readonly byToken = new Map<string, SnapToken>();

  constructor(private readonly clock: SimulatedClock) {}

  create(bill: Omit<SnapToken, "token" | "canceledAt" | "transactionId">): SnapToken {
    for (const other of this.byToken.values()) {
      if (other.orderId === bill.orderId) this.byToken.delete(other.token);
    }
    const created = { ...bill, token: randomUUID() };
    this.byToken.set(created.token, created);
    return created;
  }

  find(token: string): SnapToken | undefined {
    return this.byToken.get(token);
  }

  /** True while the buyer can still choose a way to pay. */
  isOpen({ canceledAt, transactionId, expiresAt }: SnapToken): boolean {
    return canceledAt === undefined && transactionId === undefined && this.clock.now() < expiresAt;
  }

  clear(): void {
    this.byToken.clear();
  }
}
