import { configProblem, type MidtransConfig } from "./config";
import { HttpMidtransGateway } from "./http-gateway";
import type { MidtransGateway } from "./midtrans-types";

export type { MidtransConfig } from "./config";
export { instructionsOf, type PaymentInstructions } from "./instructions";
export { isMidtransMethod, METHOD_LIMITS, type MethodLimits } from "./method-limits";
export { METHOD_RULES, type MethodRules } from "./method-rules";
export { MidtransError, type MidtransErrorKind } from "./midtrans-error";
export {
  type ChangeResult,
  type ChargeInput,
  isClosedUnpaid,
  isPaid,
  type MidtransCustomer,
  type MidtransGateway,
  type MidtransItem,
  type MidtransMethod,
  type MidtransNotification,
  type MidtransStatus,
  type MidtransTransaction,
} from "./midtrans-types";
export type { MidtransRefund, RefundInput, RefundObstacle, RefundResult } from "./refund-types";
export { type SharedChargeInput, type SharedChargeSeal, sealSharedCharge } from "./shared-charge-seal";

/** Connects to Midtrans. Throws Error when the key, base URL and environment do not belong together. */
export function createMidtransGateway(config: MidtransConfig): MidtransGateway {
  const problem = configProblem(config);
  if (problem) throw new Error(problem);
  return new HttpMidtransGateway(config);
}
