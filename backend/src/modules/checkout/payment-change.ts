import type { OrderStage, PaymentState } from "@pasar/contracts/order";

/**
 * However often a buyer changes the way to pay, goods are held for an unpaid order this long after it was placed and no
 * longer. It is the longest time any of our ways to pay gives.
 */
const LONGEST_TIME_TO_PAY_MS = 24 * 60 * 60 * 1000;

/** More changes than this are no buyer's, and each costs Midtrans a charge. _Assumed_ on 28 November 2026. */
export const MOST_PAYMENT_CHANGES = 10;

const MINUTE_MS = 60 * 1000;

/** What decides whether a checkout may still be paid another way. */
export interface ChangeFacts {
  payment_state: PaymentState;
  expires_at: Date | null;
  created_at: Date;
}

/** Where every order of a checkout stands while its payment may change; null when it may not. */
export function changeableStage({ payment_state }: Pick<ChangeFacts, "payment_state">): OrderStage | null {
  if (payment_state === "awaiting") return "awaiting_payment";
  return payment_state === "on_handover" ? "awaiting_acceptance" : null;
}

/** Whole minutes a new charge may live, 0 when there is no time left. */
export function minutesToPay({ created_at }: Pick<ChangeFacts, "created_at">, now: Date): number {
  const end = new Date(created_at).getTime() + LONGEST_TIME_TO_PAY_MS;
  return Math.max(0, Math.floor((end - now.getTime()) / MINUTE_MS));
}

/** Whether a buyer may choose another way to pay: while the deadline runs, and for cash until a seller has accepted. */
export function mayChangePayment(facts: ChangeFacts, stages: readonly OrderStage[], now: Date): boolean {
  const stage = changeableStage(facts);
  const isOver = facts.expires_at !== null && new Date(facts.expires_at) <= now;
  return stage !== null && !isOver && minutesToPay(facts, now) > 0 && stages.every((other) => other === stage);
}
