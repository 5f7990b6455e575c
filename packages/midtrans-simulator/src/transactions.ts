import { randomUUID } from "node:crypto";
import { CHANNELS, payCodeOf } from "./channels";
import type { ChargeRequest } from "./charge-validation";
import type { SimulatedClock } from "./clock";
import { buildQrisString } from "./qris";
import {
  type Change,
  type Delivery,
  isKnownMove,
  type Refund,
  refundedAmount,
  type Transaction,
  type TransactionStatus,
} from "./transaction";

const REVERSAL_WINDOW_MS = 5 * 60 * 1000;

type TransitionListener = (transaction: Transaction, delivery: Delivery) => void;

/** What a payer does. A bank that reverses takes the money back after `reverseAfterMs` simulated milliseconds. */
interface Payment {
  amount?: number;
  issuer?: string;
  delivery?: Delivery;
  reverseAfterMs?: number;
}

/** Keeps every transaction and is the only place that changes a status. */
export class TransactionBook {
  private readonly byId = new Map<string, Transaction>();
  private readonly listeners: TransitionListener[] = [];

  constructor(
    private readonly clock: SimulatedClock,
    private readonly settings: { expiryLagSeconds: number },
  ) {}

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
      payCode: payCodeOf(channel, request.orderId),
      qrString: hasQrCode(channel.id) ? buildQrisString(request.orderId, transactionId, request.amount) : undefined,
      acquirer: request.acquirer,
      refunds: [],
      echoed: request.echoed,
      overrideUrls: request.overrideUrls,
      appendUrls: request.appendUrls,
    };
    this.byId.set(transactionId, transaction);
    this.announce(transaction, "normal");
    return transaction;
  }

  /** Finds by transaction id, else the newest with that order id, after applying what is due. */
  find(id: string): Transaction | undefined {
    return this.upToDate(this.byId.get(id) ?? this.all().findLast(({ orderId }) => orderId === id));
  }

  /** Finds the newest charge with this virtual account, bill key or payment code, whatever its status. */
  findByPayCode(payCode: string): Transaction | undefined {
    return this.upToDate(this.all().findLast((transaction) => transaction.payCode === payCode));
  }

  all(): Transaction[] {
    return [...this.byId.values()];
  }

  /** Pays in full; a closed virtual account or QR refuses any other amount, as the banks do. */
  pay(id: string, payment: Payment = {}): Change {
    const transaction = this.find(id);
    if (!transaction) return { refused: "not_found" };
    if (payment.amount !== undefined && payment.amount !== transaction.amount) return { refused: "wrong_amount" };
    const now = this.clock.now();
    if (now >= transaction.expiresAt) return { refused: "not_modifiable" };
    const { reverseAfterMs } = payment;
    const reversesAt =
      reverseAfterMs !== undefined && CHANNELS[transaction.channel].reversible ? now + reverseAfterMs : undefined;
    return this.move(transaction, "settlement", payment.delivery ?? "normal", () => {
      transaction.settledAt = now;
      transaction.issuer = payment.issuer ?? transaction.acquirer;
      transaction.reversesAt = reversesAt;
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

  /** The payer's bank takes settled money back long after. */
  chargeBack(id: string, delivery: Delivery = "normal"): Change {
    return this.moveById(id, "chargeback", delivery);
  }

  /** Gives money back that the refund rules allow; told twice, first sent and then confirmed by the bank. */
  refund(transaction: Transaction, refund: Refund): void {
    const rest = transaction.amount - refundedAmount(transaction) - refund.amount;
    this.move(transaction, rest > 0 ? "partial_refund" : "refund", "normal", () => transaction.refunds.push(refund));
    refund.bankConfirmedAt = this.clock.now();
    this.announce(transaction, "normal");
  }

  /** Applies every expiry and every reversal that is due. */
  applyDue(): void {
    for (const transaction of this.byId.values()) this.upToDate(transaction);
  }

  clear(): void {
    this.byId.clear();
  }

  restore(transactions: Transaction[]): void {
    for (const transaction of transactions) this.byId.set(transaction.transactionId, transaction);
  }

  private upToDate(transaction: Transaction | undefined): Transaction | undefined {
    if (!transaction) return undefined;
    const now = this.clock.now();
    const { status, expiresAt, reversesAt } = transaction;
    if (status === "pending" && now >= expiresAt + this.settings.expiryLagSeconds * 1000) {
      this.move(transaction, "expire", "normal");
    }
    const reverses = status === "settlement" && reversesAt !== undefined && now >= reversesAt;
    if (reverses) this.move(transaction, "deny", "normal");
    return transaction;
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
    if (!isKnownMove(transaction.status, status)) return false;
    if (transaction.status !== "settlement" || status !== "deny") return true;
    const { reversesAt = this.clock.now(), settledAt = 0 } = transaction;
    return CHANNELS[transaction.channel].reversible && reversesAt - settledAt <= REVERSAL_WINDOW_MS;
  }

  private announce(transaction: Transaction, delivery: Delivery): void {
    for (const listener of this.listeners) listener(transaction, delivery);
  }
}

function hasQrCode(channel: string): boolean {
  return channel === "qris" || channel === "gopay";
}
