import { isMidtransMethod, METHOD_RULES } from "@pasar/payment-midtrans/gateway";

const MINUTE_MS = 60_000;

/**
 * Whether a bank can no longer take a payment back. For Permata, Mandiri Bill and Indomaret Midtrans documents
 * `settlement` turning into `deny` for up to 5 minutes; goods must not leave before ("Transaction status cycle").
 * `began_at` is when the money came.
 */
export function isMoneyFinal(
  { payment_method, began_at }: { payment_method: string; began_at: Date | null },
  now: Date,
): boolean {
  const minutes = isMidtransMethod(payment_method) ? METHOD_RULES[payment_method].reversibleMinutes : 0;
  if (minutes === 0) return true;
  return began_at !== null && now.getTime() - new Date(began_at).getTime() >= minutes * MINUTE_MS;
}
