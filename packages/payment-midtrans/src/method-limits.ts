import type { MidtransMethod } from "./midtrans-types";

/** Smallest and largest charge in rupiah and how long the buyer has, in minutes. */
export interface MethodLimits {
  min: number;
  max: number;
  expiresInMinutes: number;
}

const QUARTER_HOUR = 15;
const DAY = 24 * 60;
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/**
 * Limits of the Midtrans channel documentation (2026-03). It names no upper limit for virtual accounts and the Mandiri
 * bill; we assume none. A wallet whose owner is not verified stops at Rp2.000.000 by itself. At Alfamart the limit is
 * that for cash. Midtrans' expiry job is a batch, so it advises against less than 15 minutes.
 */
export const METHOD_LIMITS: Record<MidtransMethod, MethodLimits> = {
  qris: { min: 1, max: 10_000_000, expiresInMinutes: QUARTER_HOUR },
  gopay: { min: 1, max: 20_000_000, expiresInMinutes: QUARTER_HOUR },
  shopeepay: { min: 1, max: 20_000_000, expiresInMinutes: QUARTER_HOUR },
  bri_va: { min: 1, max: UNLIMITED, expiresInMinutes: DAY },
  bni_va: { min: 1, max: UNLIMITED, expiresInMinutes: DAY },
  permata_va: { min: 1, max: UNLIMITED, expiresInMinutes: DAY },
  bca_va: { min: 10_000, max: UNLIMITED, expiresInMinutes: DAY },
  mandiri_bill: { min: 1, max: UNLIMITED, expiresInMinutes: DAY },
  alfamart: { min: 1, max: 2_500_000, expiresInMinutes: DAY },
  indomaret: { min: 10_000, max: 5_000_000, expiresInMinutes: DAY },
};

/** True for a method this shop offers. */
export function isMidtransMethod(value: unknown): value is MidtransMethod {
  return typeof value === "string" && Object.hasOwn(METHOD_LIMITS, value);
}
