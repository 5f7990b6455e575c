/** What is taken from a seller's money: of a sale in basis points (1/100 of a percent), of a payout in whole rupiah. */
export const RATE_KINDS = ["platform_fee", "tax_withheld", "payout_fee"] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** The rates of one moment. */
export type Rates = Record<RateKind, number>;

const WHOLE = 10_000;

/** So many basis points of an amount, rounded down to whole rupiah: nobody pays a rupiah more than the rate says. */
export function shareOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints) / WHOLE);
}
