import { createMidtransPayouts } from "@pasar/payment-midtrans/payouts";
import { config } from "./config";
import { MidtransRail } from "./modules/payout/midtrans-rail";
import type { PayoutRail, PayoutRailName } from "./modules/payout/rail";

const TIMEOUT_MS = 10_000;

/** Midtrans' payouts API, or its simulator; null while there are no keys, and operators pay everything by hand. */
export const midtransPayouts = config.midtransPayouts
  ? createMidtransPayouts({
      ...config.midtransPayouts,
      baseUrl: config.midtrans.baseUrl,
      isProduction: config.midtrans.isProduction,
      timeoutMs: TIMEOUT_MS,
    })
  : null;

/** The rail that pays without people, if there is one. */
export const payoutRail: PayoutRail | null = midtransPayouts && new MidtransRail(midtransPayouts);

/** How a payout to a bank is paid. */
export function railTo(bank: string): PayoutRailName {
  return payoutRail?.reaches(bank) ? "midtrans" : "batch";
}
