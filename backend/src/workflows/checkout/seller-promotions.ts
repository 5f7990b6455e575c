import type { SellerQuote } from "@pasar/contracts/checkout";
import type { Discount, VoucherObstacle, VoucherProblem } from "@pasar/contracts/promotion";
import { formatRupiah } from "@pasar/locale/money";
import { localDate } from "@pasar/locale/time";
import type { PromotionRow } from "../../database/promotions";
import { type Language, say } from "../../locale/messages";
import { JAKARTA } from "../../modules/promotion/courier-days";
import { deliveryDiscount, goodsDiscount } from "../../modules/promotion/discounts";
import { voucherObstacle } from "../../modules/promotion/voucher-obstacle";
import { promotionTitle } from "../promotion/promotion-words";

/** What promotions do to one seller's share of a basket. */
export interface SellerPromotions
  extends Pick<SellerQuote, "discount" | "voucher" | "voucher_problem" | "free_delivery"> {
  /** What comes off a fee (rupiah); `courier` is whose service it is, null for the seller's own delivery. */
  discountOnFee(fee: number, courier: string | null): Discount | null;
}

interface PromotedGoods {
  /** Those of this seller. */
  promotions: readonly PromotionRow[];
  /** What the buyer typed for this seller. */
  code: string | undefined;
  /** Rupiah. */
  goods: number;
  language: Language;
  now: Date;
}

/** Finds what applies: the typed code, and of the free deliveries the one that takes off most. */
export function sellerPromotions({ promotions, code, goods, language, now }: PromotedGoods): SellerPromotions {
  const typed = promotions.find((promotion) => promotion.code !== null && promotion.code === code);
  const reason = voucherReason(typed, { code, goods, now });
  const voucher = reason === null ? typed : undefined;
  const forAll = promotions.filter((promotion) => promotion.code === null);
  const reached = forAll.filter(({ minimum }) => goods >= minimum);
  const deliveries = [...reached, ...(voucher ? [voucher] : [])];
  const discountOf = (promotion: PromotionRow, amount: number): Discount | null =>
    amount > 0
      ? {
          promotion_id: promotion.id,
          title: promotionTitle(promotion, language),
          amount,
          funded_by: promotion.funded_by,
        }
      : null;
  return {
    discount: voucher ? discountOf(voucher, goodsDiscount(voucher, goods)) : null,
    voucher: voucher
      ? { promotion_id: voucher.id, code: voucher.code ?? "", title: promotionTitle(voucher, language) }
      : null,
    voucher_problem: reason && problemOf(reason, typed, { goods, language }),
    free_delivery: nearestForAll(forAll, goods, language),
    discountOnFee: (fee, courier) =>
      deliveries
        .filter((promotion) => promotion.courier === null || promotion.courier === courier)
        .map((promotion) => discountOf(promotion, deliveryDiscount(promotion, fee)))
        .reduce((best, next) => ((next?.amount ?? 0) > (best?.amount ?? 0) ? next : best), null),
  };
}

function voucherReason(
  typed: PromotionRow | undefined,
  { code, goods, now }: Pick<PromotedGoods, "code" | "goods" | "now">,
): VoucherObstacle | null {
  if (!code) return null;
  return typed ? voucherObstacle(typed, { today: localDate(now, JAKARTA), goods }) : "unknown";
}

function problemOf(
  reason: VoucherObstacle,
  typed: PromotionRow | undefined,
  { goods, language }: Pick<PromotedGoods, "goods" | "language">,
): VoucherProblem {
  const missing = reason === "below_minimum" ? (typed?.minimum ?? 0) - goods : 0;
  const values = { missing: formatRupiah(missing), day: typed?.starts_on ?? "" };
  return { reason, missing, message: say(language, `voucher_${reason}`, values) };
}

/** The free delivery the basket has, or the one it is nearest to; a courier's own is told only at its services. */
function nearestForAll(
  forAll: readonly PromotionRow[],
  goods: number,
  language: Language,
): SellerQuote["free_delivery"] {
  const [nearest] = forAll
    .filter(({ funded_by }) => funded_by === "seller")
    .map((promotion) => ({ promotion, missing: Math.max(0, promotion.minimum - goods) }))
    .sort((one, other) => one.missing - other.missing);
  return nearest ? { title: promotionTitle(nearest.promotion, language), missing: nearest.missing } : null;
}
