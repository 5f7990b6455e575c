import type { QuotePayment } from "@pasar/contracts/checkout";
import { type OnlineMethod, PAYMENT_METHODS, type PaymentMethod } from "@pasar/contracts/order";
import { formatRupiah } from "@pasar/locale/money";
import { METHOD_LIMITS } from "@pasar/payment-midtrans/gateway";
import { type Language, type MessageKey, say } from "../../locale/messages";
import {
  CASH_KILOMETRES,
  CASH_LIMIT,
  type CashFacts,
  type CashObstacle,
  cashObstacle,
  MOST_OPEN_CASH_PURCHASES,
} from "../../modules/cash-on-delivery/rules";

/** A purchase that is to be paid. `total` is rupiah over all its orders. */
export interface Purchase extends CashFacts {
  total: number;
}

const CASH_WORDS: Record<CashObstacle, MessageKey> = {
  seller_refuses: "reason_no_cash",
  by_courier: "reason_cash_courier",
  at_outlet: "reason_cash_outlet",
  too_much: "reason_cash_limit",
  too_far: "reason_cash_far",
  too_many_open: "reason_cash_open",
  untaken: "reason_cash_untaken",
};

/** Every way to pay, with the reason in the reader's language where one is closed for this purchase. */
export function waysToPay(purchase: Purchase, language: Language): QuotePayment[] {
  return PAYMENT_METHODS.map((method) => {
    const reason = method === "cod" ? whyNoCash(purchase, language) : whyNoCharge(method, purchase.total, language);
    return { method, available: reason === null, reason };
  });
}

/** Whether a purchase may be paid that way. */
export function mayPay(purchase: Purchase, method: PaymentMethod): boolean {
  return waysToPay(purchase, "id").some((way) => way.method === method && way.available);
}

function whyNoCash(purchase: Purchase, language: Language): string | null {
  const obstacle = cashObstacle(purchase);
  if (!obstacle) return null;
  return say(language, CASH_WORDS[obstacle], {
    limit: formatRupiah(CASH_LIMIT),
    kilometres: String(CASH_KILOMETRES),
    most: String(MOST_OPEN_CASH_PURCHASES),
  });
}

function whyNoCharge(method: OnlineMethod, total: number, language: Language): string | null {
  const { min, max } = METHOD_LIMITS[method];
  if (total < min) return say(language, "reason_amount_least", { limit: formatRupiah(min) });
  return total > max ? say(language, "reason_amount_limit", { limit: formatRupiah(max) }) : null;
}
