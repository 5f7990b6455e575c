import { CHANNELS, type RefundRule, refundRuleOf } from "./channels";
import { jakartaMinuteOfDay } from "./jakarta-time";
import { type JsonObject, numberAt, stringAt } from "./json";
import { refundedAmount, type Transaction } from "./transaction";

/** A refund as it was asked for; `amount` in rupiah, absent for all that is left. */
export interface RefundRequest {
  refundKey?: string;
  amount?: number;
  reason?: string;
}

/** Code and, where the documentation gives one, sentence of a refused refund. */
export interface RefundRefusal {
  code: 400 | 406 | 412 | 414;
  message?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const NIGHT_STARTS_MINUTE = 23 * 60 + 55;
const NIGHT_ENDS_MINUTE = 6 * 60;
const REFUND_KEY = /^[A-Za-z0-9_-]+$/;
const REASON_MAX_LENGTH = 255;

/** Reads the body of POST refund; gives a sentence instead when a field is malformed. */
export function readRefund(body: JsonObject): RefundRequest | string {
  const refundKey = stringAt(body, "refund_key");
  const reason = stringAt(body, "reason");
  const amount = numberAt(body, "amount");
  if (refundKey !== undefined && !REFUND_KEY.test(refundKey)) return "refund_key contains an unsupported character";
  if (reason !== undefined && reason.length > REASON_MAX_LENGTH) return "reason size must be between 0 and 255";
  const amountIsWhole = amount === undefined ? body.amount == null : Number.isSafeInteger(amount) && amount > 0;
  return amountIsWhole ? { refundKey, amount, reason } : "amount must be a whole number greater than 0";
}

/** Why Midtrans would refuse this refund at `now`, or null. Codes for full-only rails and closed windows are assumed. */
export function refundRefusal(
  transaction: Transaction,
  request: RefundRequest,
  now: number,
  payableBalance: number | null,
): RefundRefusal | null {
  const rule = refundRuleOf(CHANNELS[transaction.channel], transaction.acquirer);
  const isDone = transaction.refunds.some(({ refundKey }) => refundKey === request.refundKey);
  if (isDone) return { code: 406, message: "Duplicate refund ID" };
  if (!rule || !["settlement", "partial_refund"].includes(transaction.status)) return { code: 412 };
  if (!isOpen(rule, transaction, now)) return { code: 412 };
  const left = transaction.amount - refundedAmount(transaction);
  const amount = request.amount ?? left;
  if (amount > left || (!rule.partial && amount !== transaction.amount)) {
    return { code: 414, message: "Refund amount is invalid" };
  }
  return payableBalance !== null && amount > payableBalance
    ? { code: 414, message: "Merchant balance is insufficient for this refund" }
    : null;
}

function isOpen(rule: RefundRule, transaction: Transaction, now: number): boolean {
  const minute = jakartaMinuteOfDay(now);
  const isNight = minute >= NIGHT_STARTS_MINUTE || minute < NIGHT_ENDS_MINUTE;
  if (rule.pausesAtNight && isNight) return false;
  const days = transaction.issuer === transaction.acquirer ? rule.onUsDays : rule.offUsDays;
  return now - (transaction.settledAt ?? 0) <= days * DAY_MS;
}
