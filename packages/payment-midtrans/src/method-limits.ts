import type { MidtransMethod } from "./midtrans-types";

/** Smallest and largest charge in rupiah and how long the buyer has, in minutes. */
export interface MethodLimits {
  min: number;
  max: number;
  expiresInMinutes: number;
}

/**
 * Limits of the Midtrans channel documentation (2026-03). It names no upper limit for a BRI virtual
 * account; we assume none. Its expiry job is a batch, so it advises against less than 15 minutes.
 */
export const METHOD_LIMITS: Record<MidtransMethod, MethodLimits> = {
  qris: { min: 1, max: 10_000_000, expiresInMinutes: 15 },
  bri_va: { min: 1, max: Number.MAX_SAFE_INTEGER, expiresInMinutes: 24 * 60 },
};
