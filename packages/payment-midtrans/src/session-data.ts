import { instructionsOf, type PaymentInstructions } from "./instructions";
import { isMidtransMethod } from "./method-limits";
import type { MidtransMethod, MidtransTransaction } from "./midtrans-types";
import type { RefundObstacle, RefundResult } from "./refund-types";

/** The charge of an unsealed session, as far as the buyer may see it. `expires_at` is ISO 8601 in UTC. */
export interface SessionCharge {
  transaction_id: string;
  expires_at: string;
  va_number: string | null;
  bank: string | null;
  qr_string: string | null;
  qr_image_url: string | null;
  pay_page_url: string | null;
  /** Null when Midtrans gave nothing to pay with. */
  instructions: PaymentInstructions | null;
}

/** A refund: one that Midtrans carries out, or one that people still have to, and why. `amount` in integer rupiah. */
export type SessionRefund =
  | { id: string; amount: number; mode: "gateway"; status: Exclude<RefundResult["outcome"], "impossible"> }
  | { id: string; amount: number; mode: "manual"; reason: RefundObstacle };

/**
 * What a payment session of ours keeps. Every key is written on each start, because Medusa merges
 * ours over whatever the buyer's request put in. It is shown to the buyer, so it holds no secret.
 */
export type SessionData = {
  v: 1;
  session_id: string;
  method: MidtransMethod;
  /** Amount of this session in integer rupiah. */
  amount: number;
  charge_ref: string;
  /** True when the charge belongs to a checkout of several orders; such a session never charges. */
  shared: boolean;
  /** Whole amount of the charge in integer rupiah. */
  total: number;
  session_mark: string | null;
  /** Spent as soon as it is verified. */
  checkout_seal: null;
  charge: SessionCharge | null;
  refunds: SessionRefund[];
};

/** Reads stored session data, or gives null when it is not ours. */
export function readSessionData(data: Record<string, unknown> | undefined): SessionData | null {
  const session = data as Partial<SessionData> | undefined;
  if (session?.v !== 1 || typeof session.session_id !== "string" || typeof session.charge_ref !== "string") return null;
  if (!isMidtransMethod(session.method)) return null;
  if (!Number.isSafeInteger(session.amount) || !Number.isSafeInteger(session.total)) return null;
  return {
    v: 1,
    session_id: session.session_id,
    method: session.method,
    amount: session.amount as number,
    charge_ref: session.charge_ref,
    shared: session.shared === true,
    total: session.total as number,
    session_mark: session.session_mark ?? null,
    checkout_seal: null,
    charge: session.charge ?? null,
    refunds: session.refunds ?? [],
  };
}

/** The part of a transaction a session keeps; what only the answer to the charge tells is kept from `before`. */
export function toSessionCharge(transaction: MidtransTransaction, before: SessionCharge | null): SessionCharge {
  return {
    transaction_id: transaction.transactionId,
    expires_at: transaction.expiresAt.toISOString(),
    va_number: transaction.vaNumber ?? before?.va_number ?? null,
    bank: transaction.bank ?? before?.bank ?? null,
    qr_string: transaction.qrString ?? before?.qr_string ?? null,
    qr_image_url: transaction.qrImageUrl ?? before?.qr_image_url ?? null,
    pay_page_url: transaction.payPageUrl ?? before?.pay_page_url ?? null,
    instructions: before?.instructions ?? instructionsOf(transaction),
  };
}
