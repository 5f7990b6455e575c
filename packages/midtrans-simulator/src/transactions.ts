import { randomUUID } from "node:crypto";
import { CHANNELS, type ChannelId, virtualAccountNumber } from "./channels";
import type { ChargeRequest } from "./charge-validation";
import type { SimulatedClock } from "./clock";
import { buildQrisString } from "./qris";

/** Where a transaction stands; the names are those of `transaction_status`. */
export type TransactionStatus = "pending" | "settlement" | "expire" | "cancel" | "deny";

/** How the notification of a change is delivered: as usual, not at all, twice, or after its successor. */
export type Delivery = "normal" | "drop" | "duplicate" | "reverse";

/** One charge. Amount in rupiah, times in simulated epoch milliseconds. */
export interface Transaction {
  transactionId: string;
  orderId: string;
  channel: ChannelId;
  amount: number;
  status: TransactionStatus;
  createdAt: number;
  expiresAt: number;
  settledAt?: number;
  vaNumber?: string;
  qrString?: string;
  acquirer?: string;
  issuer?: string;
  /** Free fields of the request that Midtrans echoes: custom_field1..3 and metadata. */
  echoed: Record<string, unknown>;
  overrideUrls: string[];
  appendUrls: string[];
}

/** Why a change was refused. */
type Refusal = "not_found" | "not_modifiable" | "wrong_amount";

/** A change that happened, or the reason it did not. */
export type Change = { transaction: Transaction } | { refused: Refusal };

const ALLOWED_MOVES: Record<TransactionStatus, readonly TransactionStatus[]> = {
  pending: ["settlement", "expire", "cancel", "deny"],
  settlement: ["deny"],
  expire: [],
  cancel: [],
  deny: [],
};

const REVERSAL_WINDOW_MS = 5 * 60 * 1000;

type TransitionListener = (transaction: Transaction, delivery: Delivery) => void;

/** Keeps every transaction and is the only place that changes a status. */
export class TransactionBook {
  private readonly byId = new Map<string, Transaction>();
  private readonly listeners: TransitionListener[] = [];

  constructor(private readonly clock: SimulatedClock) {}

  onTransition(listener: TransitionListener): void {
    this.listeners.push(listener);
  }

  create(request: ChargeRequest, denied: boolean): Transaction {
    const now = this.clock.now();
    const channel = CHANNELS[request.channel];
    const transactionId = randomUUID();
    const transaction: Transaction = {
      transactionId,
      orderId: request.orderId,
      channel: request.channel,
      amount: request.amount,
      status: denied ? "deny" : "pending",
      createdAt: now,
      expiresAt: request.expiresAt ?? now + channel.defaultExpirySeconds * 1000,
      vaNumber: virtualAccountNumber(channel, request.orderId),
      qrString: channel.id === "qris" ? buildQrisString(request.orderId, transactionId, request.amount) : undefined,
      acquirer: request.acquirer,
      echoed: request.echoed,
      overrideUrls: request.overrideUrls,
      appendUrls: request.appendUrls,
    };
    this.byId.set(transactionId, transaction);
    this.announce(transaction, "normal");
    return transaction;
  }

  /** Finds by transaction id, else the newest with that order id, after applying an expiry that is due. */
  find(id: string): Transaction | undefined {
    const found = this.byId.get(id) ?? this.newestOf(id);
    if (found) this.expireWhenDue(found);
    return found;
  }

  /** Finds the newest charge with a virtual account number, whatever its status. */
  findByVaNumber(vaNumber: string): Transaction | undefined {
    const found = this.all().findLast((transaction) => transaction.vaNumber === vaNumber);
    if (found) this.expireWhenDue(found);
    return found;
  }

  all(): Transaction[] {
    return [...this.byId.values()];
  }

  /** Pays in full; a closed virtual account or QR refuses any other amount, as the banks do. */
  pay(id: string, payment: { amount?: number; issuer?: string; delivery?: Delivery } = {}): Change {
    const transaction = this.find(id);
    if (!transaction) return { refused: "not_found" };
    if (payment.amount !== undefined && payment.amount !== transaction.amount) return { refused: "wrong_amount" };
    return this.move(transaction, "settlement", payment.delivery ?? "normal", () => {
      transaction.settledAt = this.clock.now();
      transaction.issuer = payment.issuer ?? transaction.acquirer;
    });
  }

  cancel(id: string): Change {
    return this.moveById(id, "cancel", "normal");
  }

  expire(id: string, delivery: Delivery = "normal"): Change {
    return this.moveById(id, "expire", delivery);
  }

  /** Denies a pending charge, or reverses a fresh settlement on the rails where banks do that. */
  deny(id: string, delivery: Delivery = "normal"): Change {
    return this.moveById(id, "deny", delivery);
  }

  /** Applies every expiry that is due. */
  expireDue(): void {
    for (const transaction of this.byId.values()) this.expireWhenDue(transaction);
  }

  clear(): void {
    this.byId.clear();
  }

  restore(transactions: Transaction[]): void {
    for (const transaction of transactions) this.byId.set(transaction.transactionId, transaction);
  }

  private newestOf(orderId: string): Transaction | undefined {
    return this.all().findLast((transaction) => transaction.orderId === orderId);
  }

  private expireWhenDue(transaction: Transaction): void {
    const due = transaction.status === "pending" && this.clock.now() >= transaction.expiresAt;
    if (due) this.move(transaction, "expire", "normal");
  }

  private moveById(id: string, status: TransactionStatus, delivery: Delivery): Change {
    const transaction = this.find(id);
    return transaction ? this.move(transaction, status, delivery) : { refused: "not_found" };
  }

  private move(transaction: Transaction, status: TransactionStatus, delivery: Delivery, also?: () => void): Change {
    if (!this.allows(transaction, status)) return { refused: "not_modifiable" };
    transaction.status = status;
    also?.();
    this.announce(transaction, delivery);
    return { transaction };
  }

  private allows(transaction: Transaction, status: TransactionStatus): boolean {
    if (!ALLOWED_MOVES[transaction.status].includes(status)) return false;
    if (transaction.status !== "settlement") return true;
    const age = this.clock.now() - (transaction.settledAt ?? 0);
    return CHANNELS[transaction.channel].reversible && age <= REVERSAL_WINDOW_MS;
  }

  private announce(transaction: Transaction, delivery: Delivery): void {
    for (const listener of this.listeners) listener(transaction, delivery);
  }
}
