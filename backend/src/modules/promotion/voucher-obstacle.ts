import type { VoucherObstacle } from "@pasar/contracts/promotion";

/** A code's limits and how far they are used. `minimum` is rupiah, days are days in Jakarta. */
export interface VoucherFacts {
  minimum: number;
  most_uses: number | null;
  starts_on: string;
  ends_on: string;
  ended_at: Date | string | null;
  /** Orders that have it and were not cancelled. */
  uses: number;
  used_by_buyer: boolean;
}

/** Why a code does not work today for goods of so many rupiah; null when it does. What no shopping mends comes first. */
export function voucherObstacle(
  voucher: VoucherFacts,
  { today, goods }: { today: string; goods: number },
): VoucherObstacle | null {
  if (voucher.ended_at !== null || today > voucher.ends_on) return "over";
  if (today < voucher.starts_on) return "not_yet";
  if (voucher.used_by_buyer) return "used_before";
  if (voucher.most_uses !== null && voucher.uses >= voucher.most_uses) return "used_up";
  return goods < voucher.minimum ? "below_minimum" : null;
}
