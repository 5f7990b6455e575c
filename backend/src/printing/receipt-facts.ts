import { BRAND_NAMES, type OrderLine, type PaymentMethod } from "@pasar/contracts/order";
import { formatMoment } from "@pasar/locale/time";
import type { CheckoutRow, SellerOrderRow } from "../database/checkouts";
import { isPaid } from "../database/lock-order";
import { type Language, say } from "../locale/messages";

/** What an order's receipt says: of the group its name and area, of its members and its buyer nothing. Rupiah. */
export interface ReceiptFacts {
  number: number;
  placedAt: string;
  seller: string;
  place: string;
  lines: Pick<OrderLine, "title" | "unit" | "quantity" | "unit_price" | "total">[];
  subtotal: number;
  /** Null where the buyer fetches the goods. */
  fee: number | null;
  /** What lines and fee come to beyond the total; 0 without a discount. */
  discount: number;
  total: number;
  payment: string;
  state: "paid" | "unpaid" | "cancelled";
}

/** What is told of an order; times in its seller's zone. */
export function receiptFactsOf(
  order: Omit<SellerOrderRow, "parcels" | "steps">,
  { payment_method, payment_state }: Pick<CheckoutRow, "payment_method" | "payment_state">,
  language: Language,
): ReceiptFacts {
  const { number, created_at, seller, lines, subtotal, fee, total, way, stage } = order;
  const paidState = isPaid({ stage, payment_method, payment_state }) ? "paid" : "unpaid";
  return {
    number,
    placedAt: formatMoment(created_at, { locale: language, timeZone: seller.time_zone }),
    seller: seller.name,
    place: `${seller.village_name}, ${seller.regency_name}`,
    lines,
    subtotal,
    fee: way === "pickup" && fee === 0 ? null : fee,
    discount: subtotal + fee - total,
    total,
    payment: paymentName(payment_method, language),
    state: stage === "cancelled" ? "cancelled" : paidState,
  };
}

function paymentName(method: PaymentMethod, language: Language): string {
  return method === "cod" ? say(language, "receipt_cash") : BRAND_NAMES[method];
}
