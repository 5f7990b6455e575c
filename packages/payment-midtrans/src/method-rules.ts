import type { MidtransMethod } from "./midtrans-types";

/** What Midtrans does differently from method to method. */
export interface MethodRules {
  /** False where Midtrans documents that it ignores the Idempotency-Key header. */
  takesIdempotencyKey: boolean;
  /** What can go back through Midtrans: any part, only the whole charge, or nothing. */
  refund: "partial" | "full" | "none";
  /** Minutes during which the bank may take a settlement back; goods should wait that long. */
  reversibleMinutes: number;
}

const WALLET: MethodRules = { takesIdempotencyKey: true, refund: "partial", reversibleMinutes: 0 };
const NUMBER: MethodRules = { takesIdempotencyKey: true, refund: "none", reversibleMinutes: 0 };
const REVERSAL_MINUTES = 5;

/** Rules of the Midtrans documentation: idempotency, refund and status cycle pages (2025-11 to 2026-05). */
export const METHOD_RULES: Record<MidtransMethod, MethodRules> = {
  qris: WALLET,
  gopay: WALLET,
  shopeepay: { ...WALLET, refund: "full" },
  bri_va: NUMBER,
  bni_va: NUMBER,
  bca_va: NUMBER,
  permata_va: { ...NUMBER, takesIdempotencyKey: false, reversibleMinutes: REVERSAL_MINUTES },
  mandiri_bill: { ...NUMBER, reversibleMinutes: REVERSAL_MINUTES },
  alfamart: NUMBER,
  indomaret: { ...NUMBER, takesIdempotencyKey: false, reversibleMinutes: REVERSAL_MINUTES },
};
