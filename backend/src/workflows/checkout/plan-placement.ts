import type { CourierService, PlaceRequest, Quote, QuoteWay, SellerQuote } from "@pasar/contracts/checkout";
import type { PickupSlot } from "@pasar/contracts/pickup";
import type { Discount } from "@pasar/contracts/promotion";
import { type PromotedColumns, UNPROMOTED } from "../../database/checkouts";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import type { CashRecord } from "../../modules/cash-on-delivery/rules";
import { orderTotal } from "../../modules/promotion/order-total";
import { splitDiscount } from "../../modules/promotion/split-discount";
import { waysToPay } from "./payment-rules";

/** One seller's share of a placement that may go ahead. Amounts are integer rupiah. */
export interface PlannedOrder {
  quote: SellerQuote;
  way: QuoteWay & { fee: number };
  /** The courier's service; null for the other ways. */
  service: CourierService | null;
  note: string | null;
  promoted: PromotedColumns;
  /** What of the discount on the goods each line bears, rupiah. */
  lineDiscounts: number[];
  pickup: PlannedPickup;
  total: number;
}

/** Where and when a buyer will fetch goods; both null for the seller's own place at any time, and for other ways. */
interface PlannedPickup {
  outletId: string | null;
  slot: PickupSlot | null;
}

/** What decides, apart from the sums, how a purchase may be paid; and the language of the reasons. */
export interface Payer {
  sellersTakeCash: boolean;
  record: CashRecord;
  language: Language;
}

/**
 * Checks a request against a fresh quote and gives the orders to place.
 * Throws a Refusal: `product_not_found`, `seller_mismatch`, `out_of_stock`, `way_unavailable`, `slot_unavailable`,
 * `price_changed`, `below_minimum_order`, `voucher_unusable`, `payment_method_unavailable`; those that a fresh look would
 * mend carry the quote.
 */
export function planPlacement(request: PlaceRequest, quote: Quote, payer: Payer): PlannedOrder[] {
  if (quote.problems.length > 0) throw new Refusal("product_not_found", { quote });
  if (quote.sellers.length !== request.sellers.length) throw new Refusal("seller_mismatch", { quote });
  const orders = request.sellers.map((wanted) => planSeller(wanted, quote));
  const total = orders.reduce((sum, order) => sum + order.total, 0);
  if (total !== request.total) throw new Refusal("price_changed", { quote });
  checkPayment(request, quote, orders, payer);
  return orders;
}

function planSeller(wanted: PlaceRequest["sellers"][number], quote: Quote): PlannedOrder {
  const sellerQuote = quote.sellers.find(({ seller }) => seller.id === wanted.seller_id);
  if (!sellerQuote) throw new Refusal("seller_mismatch", { quote });
  const owned = new Set(sellerQuote.lines.map(({ variant_id }) => variant_id));
  if (wanted.lines.some(({ variant_id }) => !owned.has(variant_id))) throw new Refusal("seller_mismatch", { quote });
  for (const code of ["out_of_stock", "price_changed", "below_minimum_order"] as const) {
    if (sellerQuote.problems.some((problem) => problem.code === code)) throw new Refusal(code, { quote });
  }
  const way = sellerQuote.ways.find((option) => option.way === wanted.way);
  const service = way ? serviceFor(wanted, way) : undefined;
  const fee = service?.fee ?? way?.fee ?? null;
  if (!way?.available || fee === null || service === undefined) throw new Refusal("way_unavailable", { quote });
  if (fee !== wanted.fee) throw new Refusal("price_changed", { quote });
  if (sellerQuote.voucher_problem) throw new Refusal("voucher_unusable", { quote });
  const promoted = promotedColumns(sellerQuote, (service ?? way).discount);
  const { goods_discount: goodsDiscount, delivery_discount: deliveryDiscount } = promoted;
  return {
    quote: sellerQuote,
    way: { ...way, fee },
    service,
    note: wanted.note || null,
    promoted,
    lineDiscounts: splitDiscount(
      goodsDiscount,
      sellerQuote.lines.map((line) => line.total),
    ),
    pickup: planPickup(wanted, way, quote),
    total: orderTotal({ goods: sellerQuote.subtotal, goodsDiscount, fee, deliveryDiscount }),
  };
}

/** A code counts as used only where it takes something off: fetched goods have no fee, so free delivery is kept. */
function promotedColumns({ discount, voucher }: SellerQuote, onFee: Discount | null): PromotedColumns {
  const isUsed = [discount, onFee].some((one) => one !== null && one.promotion_id === voucher?.promotion_id);
  return {
    ...UNPROMOTED,
    goods_discount: discount?.amount ?? 0,
    delivery_discount: onFee?.amount ?? 0,
    delivery_promotion_id: onFee?.promotion_id ?? null,
    delivery_funder: onFee?.funded_by ?? null,
    ...(voucher && isUsed ? { voucher_id: voucher.promotion_id, voucher_code: voucher.code } : {}),
  };
}

function planPickup({ pickup: wanted }: PlaceRequest["sellers"][number], way: QuoteWay, quote: Quote): PlannedPickup {
  if (!wanted) return { outletId: null, slot: null };
  const { outlet_id: outletId = null, slot: start } = wanted;
  const place = outletId ? way.pickup?.outlets.find(({ outlet_id }) => outlet_id === outletId) : way.pickup;
  if (!place) throw new Refusal("way_unavailable", { quote });
  if (start === undefined) return { outletId, slot: null };
  const slot = place.slots.find((one) => Date.parse(one.start) === Date.parse(start));
  if (!slot) throw new Refusal("slot_unavailable", { quote });
  return { outletId, slot };
}

/** The service a request names, or the usual one; null for a way without services, undefined when it is not offered. */
function serviceFor(
  { service: wanted }: PlaceRequest["sellers"][number],
  way: QuoteWay,
): CourierService | null | undefined {
  if (!wanted) return way.services.find(({ is_default }) => is_default) ?? null;
  return way.services.find(({ courier, service }) => courier === wanted.courier && service === wanted.service);
}

/** The fees are known now, so the ways to pay are looked at again with the whole sum. */
function checkPayment(
  { payment_method, total }: PlaceRequest,
  quote: Quote,
  planned: readonly PlannedOrder[],
  { language, ...cash }: Payer,
): void {
  const orders = planned.map((order) => ({
    total: order.total,
    way: order.way.way,
    pickup_outlet_id: order.pickup.outletId,
    kilometres: order.way.kilometres,
  }));
  const payments = waysToPay({ total, orders, ...cash }, language);
  const isOpen = payments.some(({ method, available }) => method === payment_method && available);
  if (!isOpen || total <= 0) throw new Refusal("payment_method_unavailable", { quote: { ...quote, payments } });
}
