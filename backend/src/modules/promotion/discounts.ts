import type { PromotionKind } from "@pasar/contracts/promotion";

/** What a promotion promises. `amount` and `cap` are rupiah. */
export interface Terms {
  kind: PromotionKind;
  amount: number | null;
  percent: number | null;
  cap: number | null;
}

/** What is always left to pay for the goods, rupiah: nothing is ordered for nothing. */
const LEAST_FOR_GOODS = 1;
const WHOLE = 100;

/** Rupiah off goods that cost so much; a percentage is rounded down, and Rp1 is always left. */
export function goodsDiscount({ kind, amount, percent, cap }: Terms, goods: number): number {
  if (kind === "free_delivery") return 0;
  const promised = kind === "amount" ? (amount ?? 0) : Math.floor((goods * (percent ?? 0)) / WHOLE);
  return Math.max(0, Math.min(promised, cap ?? promised, goods - LEAST_FOR_GOODS));
}

/** Rupiah off the fee of bringing the goods: all of it, or as much as the promotion bears. */
export function deliveryDiscount({ kind, cap }: Terms, fee: number): number {
  return kind === "free_delivery" ? Math.min(fee, cap ?? fee) : 0;
}
