import type { RateKind } from "@pasar/contracts/ledger-rates";

/** The rates of one moment. */
export type Rates = Record<RateKind, number>;

const WHOLE = 10_000;

/** So many basis points of an amount, rounded down to whole rupiah: nobody pays a rupiah more than the rate says. */
export function shareOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints) / WHOLE);
}
