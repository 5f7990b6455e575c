/** How a payout reaches the bank: a file that operators pay by hand, or Midtrans. */
export const PAYOUT_RAILS = ["batch", "midtrans"] as const;
export type PayoutRailName = (typeof PAYOUT_RAILS)[number];
