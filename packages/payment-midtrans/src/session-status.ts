import { MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils";
import { isClosedUnpaid, isPaid, type MidtransTransaction } from "./midtrans-types";
import { refuse } from "./provider-errors";
import type { SessionData } from "./session-data";

/**
 * Where a session stands, from its transaction. Throws UNEXPECTED_STATE when the transaction is not the
 * one this session waits for, so that a payment of another size never counts as this one.
 */
export function sessionStatus(transaction: MidtransTransaction, data: SessionData): PaymentSessionStatus {
  const expected = transaction.orderRef === data.charge_ref && transaction.currency === "IDR";
  if (!expected || transaction.amount !== data.total) {
    throw refuse(MedusaError.Types.UNEXPECTED_STATE, "Midtrans reports another reference, currency or amount");
  }
  if (isPaid(transaction)) return PaymentSessionStatus.CAPTURED;
  if (isClosedUnpaid(transaction) || transaction.status === "refund") return PaymentSessionStatus.CANCELED;
  return isWaiting(transaction) ? PaymentSessionStatus.PENDING_AUTHORIZATION : PaymentSessionStatus.ERROR;
}

function isWaiting(transaction: MidtransTransaction): boolean {
  return ["pending", "authorize", "capture"].includes(transaction.status);
}
