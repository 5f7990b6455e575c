import type { ChannelId } from "./channels";

/** Where a transaction stands; the names are those of `transaction_status`. */
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number];

export const TRANSACTION_STATUSES = [
  "pending",
  "settlement",
  "expire",
  "cancel",
  "deny",
  "refund",
  "partial_refund",
  "chargeback",
] as const;

/** How the notification of a change is delivered: as usual, not at all, twice, or after its successor. */
export type Delivery = (typeof DELIVERIES)[number];

export const DELIVERIES = ["normal", "drop", "duplicate", "reverse"] as const;

/** Money given back. Amount in rupiah, times in simulated epoch milliseconds. */
export interface Refund {
  refundKey: string;
  amount: number;
  reason?: string;
  createdAt: number;
  bankConfirmedAt?: number;
}

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
  /** When the bank takes the settlement back. */
  reversesAt?: number;
  payCode?: string;
  qrString?: string;
  acquirer?: string;
  issuer?: string;
  refunds: Refund[];
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
  settlement: ["deny", "refund", "partial_refund", "chargeback"],
  partial_refund: ["refund", "partial_refund", "chargeback"],
  expire: [],
  cancel: [],
  deny: [],
  refund: [],
  chargeback: [],
};

/** True when Midtrans knows this move at all, whatever the channel and the time say. */
export function isKnownMove(from: TransactionStatus, to: TransactionStatus): boolean {
  return ALLOWED_MOVES[from].includes(to);
}

/** Rupiah that went back to the payer so far. */
export function refundedAmount(transaction: Transaction): number {
  return transaction.refunds.reduce((sum, { amount }) => sum + amount, 0);
}
