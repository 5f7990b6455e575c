/** Money that went back through Midtrans. `amount` in integer rupiah. */
export interface MidtransRefund {
  refundKey: string;
  amount: number;
  /** False while only Midtrans, not yet the bank, has confirmed it. */
  isBankConfirmed: boolean;
}

/**
 * What to give back. `transactionId` may also be our reference; a shared charge takes one `refundKey`
 * (A-Z a-z 0-9 _ -) per order. `amount` in integer rupiah, `reason` is cut at 255 characters.
 */
export interface RefundInput {
  transactionId: string;
  refundKey: string;
  amount: number;
  reason?: string;
}

/**
 * Why Midtrans will not give money back: it has no such transaction or no money of it, the method has no refunds or
 * only whole ones, more is asked than is left, the refund window or something else forbids it, the wallet turned it
 * down, or the balance at Midtrans does not cover it.
 */
export type RefundObstacle =
  | "unknown_transaction"
  | "not_paid"
  | "method_without_refund"
  | "whole_amount_only"
  | "more_than_left"
  | "not_allowed"
  | "declined_by_wallet"
  | "insufficient_balance";

/**
 * Outcome of a refund. After `pending` the same key has to be tried again later: the answer was lost, or the wallet
 * takes no refunds at this hour. After `impossible` nothing was given back.
 */
export type RefundResult =
  | { outcome: "refunded"; refund: MidtransRefund }
  | { outcome: "pending"; reason: "unconfirmed" | "wallet_closed" }
  | { outcome: "impossible"; reason: RefundObstacle };
