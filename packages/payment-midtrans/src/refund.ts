import type { MidtransHttpClient } from "./http-client";
import type { MidtransBody } from "./http-exchange";
import { idempotencyKey } from "./idempotency-key";
import { METHOD_RULES } from "./method-rules";
import { MidtransError } from "./midtrans-error";
import { isPaid, type MidtransTransaction } from "./midtrans-types";
import { parseRupiah } from "./parse-transaction";
import type { MidtransRefund, RefundInput, RefundObstacle, RefundResult } from "./refund-types";

/** How to ask where a transaction stands. */
type AskStatus = (orderRefOrId: string) => Promise<MidtransTransaction | null>;

const REFUND_KEY = /^[A-Za-z0-9_-]{1,64}$/;
const REASON_MAX_LENGTH = 255;
const JAKARTA_OFFSET_MS = 7 * 60 * 60 * 1000;
const NIGHT_STARTS = "23:55";
const NIGHT_ENDS = "06:00";

/**
 * Gives money back: asks first, so that a key that was used before never refunds again, then sends, repeats once after a
 * lost answer, and asks again. Throws MidtransError when nothing was sent, or the key stands for another amount.
 */
export async function refundThrough(
  client: MidtransHttpClient,
  status: AskStatus,
  input: RefundInput,
): Promise<RefundResult> {
  assertRefund(input);
  const transaction = await status(input.transactionId);
  if (!transaction) return { outcome: "impossible", reason: "unknown_transaction" };
  const known = refundWithKey(transaction, input);
  if (known) return { outcome: "refunded", refund: known };
  const obstacle = obstacleOf(transaction, input.amount);
  if (obstacle) return { outcome: "impossible", reason: obstacle };
  if (transaction.method === "shopeepay" && isNightInJakarta()) return { outcome: "pending", reason: "wallet_closed" };
  try {
    return resultOf(await send(client, transaction.transactionId, input), input);
  } catch (error) {
    if (!(error instanceof MidtransError)) throw error;
    if (error.kind === "not_modifiable") return { outcome: "impossible", reason: "not_allowed" };
    if (error.kind === "insufficient_balance") return { outcome: "impossible", reason: "insufficient_balance" };
    if (error.kind !== "transport" && error.kind !== "conflict") throw error;
    return lookAgain(status, transaction.transactionId, input);
  }
}

async function send(client: MidtransHttpClient, transactionId: string, input: RefundInput): Promise<MidtransBody> {
  const { refundKey, amount, reason } = input;
  const body = { refund_key: refundKey, amount, reason: reason?.slice(0, REASON_MAX_LENGTH) };
  // The header counts for the whole merchant, a refund key only within its transaction.
  const key = idempotencyKey(`${transactionId}-${refundKey}`, "r1");
  const post = () => client.post(`/v2/${transactionId}/refund`, body, key);
  const answer = await post().catch((error: unknown) => {
    if (error instanceof MidtransError && error.kind === "transport") return post();
    throw error;
  });
  if (answer) return answer;
  throw new MidtransError("Midtrans lost sight of the transaction", { kind: "unknown", httpStatus: 404 });
}

/** A refund the wallet turned down comes as a success with code 202 and nothing given back. */
function resultOf(answer: MidtransBody, { refundKey, amount }: RefundInput): RefundResult {
  const isDone = answer.status_code === "200" && parseRupiah(answer.refund_amount, "refund_amount") > 0;
  if (!isDone) return { outcome: "impossible", reason: "declined_by_wallet" };
  return { outcome: "refunded", refund: { refundKey, amount, isBankConfirmed: false } };
}

async function lookAgain(status: AskStatus, transactionId: string, input: RefundInput): Promise<RefundResult> {
  const transaction = await status(transactionId).catch(() => null);
  const refund = transaction && refundWithKey(transaction, input);
  return refund ? { outcome: "refunded", refund } : { outcome: "pending", reason: "unconfirmed" };
}

function refundWithKey({ refunds }: MidtransTransaction, { refundKey, amount }: RefundInput): MidtransRefund | null {
  const known = refunds.find((refund) => refund.refundKey === refundKey);
  if (!known || known.amount === amount) return known ?? null;
  throw new MidtransError("Midtrans has this refund key with another amount", { kind: "conflict" });
}

function obstacleOf(transaction: MidtransTransaction, amount: number): RefundObstacle | null {
  const { method, refunds } = transaction;
  const rule = method === "other" ? "none" : METHOD_RULES[method].refund;
  const left = refunds.reduce((rest, refund) => rest - refund.amount, transaction.amount);
  if (rule === "none") return "method_without_refund";
  if (!isPaid(transaction) && transaction.status !== "refund") return "not_paid";
  if (amount > left) return "more_than_left";
  return rule === "full" && amount !== transaction.amount ? "whole_amount_only" : null;
}

/** ShopeePay refuses refunds from 23:55 to 06:00 in Jakarta. */
function isNightInJakarta(): boolean {
  const time = new Date(Date.now() + JAKARTA_OFFSET_MS).toISOString().slice(11, 16);
  return time >= NIGHT_STARTS || time < NIGHT_ENDS;
}

function assertRefund({ refundKey, amount }: RefundInput): void {
  if (!REFUND_KEY.test(refundKey)) {
    throw new MidtransError("A refund key is 1 to 64 of A-Z a-z 0-9 _ -", { kind: "validation" });
  }
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new MidtransError("A refund is a positive whole number of rupiah", { kind: "validation" });
  }
}
