import { HttpMidtransPayouts } from "./payouts/http-payouts";
import type { MidtransPayouts } from "./payouts/payout-types";
import { type PayoutsConfig, payoutsConfigProblem } from "./payouts/payouts-config";

export { MidtransError, type MidtransErrorKind } from "./midtrans-error";
export { parsePayoutNotification } from "./payouts/parse-payout";
export type {
  AccountOwner,
  MidtransPayouts,
  Payout,
  PayoutBeneficiary,
  PayoutInput,
  PayoutNotification,
  PayoutStatus,
} from "./payouts/payout-types";
export type { PayoutsConfig } from "./payouts/payouts-config";

/** Connects to the payouts API. Throws Error when keys, base URL and environment do not belong together. */
export function createMidtransPayouts(config: PayoutsConfig): MidtransPayouts {
  const problem = payoutsConfigProblem(config);
  if (problem) throw new Error(problem);
  return new HttpMidtransPayouts(config);
}
