import type { BankAccount } from "@pasar/contracts/payout-account";

/** How a payout reaches the bank: a file that operators pay by hand, or Midtrans. */
export const PAYOUT_RAILS = ["batch", "midtrans"] as const;
export type PayoutRailName = (typeof PAYOUT_RAILS)[number];

/** What a rail is asked to pay; its `id` is one for ever, so asked twice it is one payment. `amount` in whole rupiah. */
export interface PayoutOrder {
  id: string;
  amount: number;
  account: BankAccount;
  /** For the bank statement. */
  note: string;
}

/** Where a rail says a payout stands; `completed` may still become `failed`, days later. */
export type RailState = "queued" | "processed" | "completed" | "failed" | "rejected";

/** What a rail knows of a payout. */
export interface RailAnswer {
  state: RailState;
  /** Why it failed or was rejected. */
  reason: string | null;
}

/** A way to pay without people. Every call may throw: then nobody knows, and it is asked again later. */
export interface PayoutRail {
  /** Whether it pays to a bank of this name. */
  reaches(bank: string): boolean;
  /** Hands a payout over; gives the rail's own name for it, or why the rail will never pay it. */
  send(order: PayoutOrder): Promise<{ reference: string } | { refused: string }>;
  /** Lets a queued payout go. */
  release(reference: string): Promise<void>;
  /** How a payout stands, or null when the rail does not know it. */
  status(reference: string): Promise<RailAnswer | null>;
}

/** Rails remember for a day what they were asked; an hour less, so that clocks may differ. */
const REMEMBERED_MS = 23 * 60 * 60 * 1_000;

/** Whether a rail may have forgotten what it was asked at that moment; asked again it could pay twice. */
export function isForgotten(sentAt: Date | null): boolean {
  return sentAt !== null && Date.now() - sentAt.getTime() > REMEMBERED_MS;
}
