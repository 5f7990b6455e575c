import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import { CANCELLABLE } from "../../database/cancel-order";
import type { CheckoutRow, SellerOrderRow } from "../../database/checkouts";
import type { ComplaintRow } from "../../database/complaints";
import { isPaid } from "../../database/lock-order";
import type { RefundRow } from "../../database/refunds";
import { checkoutToken, pickupCode } from "../../http/secrets";
import { canComplain } from "../../modules/complaint/can-complain";
import { presentComplaint } from "../complaint/present-complaint";
import { presentBuyerRefund } from "../refund/present-refund";

const CODE_STAGES = new Set(["awaiting_acceptance", "preparing", "ready_for_pickup"]);

/** A checkout as its buyer sees it. */
export function presentCheckout(
  row: CheckoutRow,
  orders: readonly SellerOrderRow[],
  { refunds, complaints }: { refunds: readonly RefundRow[]; complaints: readonly ComplaintRow[] },
): Checkout {
  return {
    id: row.id,
    token: checkoutToken(row.id),
    placed_at: new Date(row.created_at).toISOString(),
    shopper: { name: row.shopper_name, phone: row.shopper_phone },
    address_text: row.address_text,
    payment: {
      method: row.payment_method,
      state: row.payment_state,
      amount: row.total,
      expires_at: row.expires_at ? new Date(row.expires_at).toISOString() : null,
      qr_string: row.qr_string,
      va_number: row.va_number,
      bank: row.bank,
      demo_pay_url: row.pay_page_url,
    },
    orders: orders.map((order) =>
      presentOrder(
        order,
        row,
        complaints.find(({ order_id }) => order_id === order.id),
      ),
    ),
    refunds: refunds.filter(({ obstacle }) => obstacle !== "payment_reversed").map(presentBuyerRefund),
    total: row.total,
  };
}

function presentOrder(
  order: SellerOrderRow,
  { payment_method, payment_state }: CheckoutRow,
  complaint: ComplaintRow | undefined,
): BuyerOrder {
  const moved_at = order.steps.findLast(({ stage }) => stage === order.stage)?.at ?? null;
  const { stage } = order;
  const { handle, name, kind, phone, address, village_name, hours } = order.seller;
  const fetched = order.way === "pickup";
  return {
    id: order.id,
    number: order.number,
    stage: order.stage,
    cancel_reason: order.cancel_reason,
    seller: { id: order.seller_id, handle, name, kind, phone },
    way: order.way,
    fee: order.fee,
    lines: order.lines,
    subtotal: order.subtotal,
    total: order.total,
    pickup_code: fetched && CODE_STAGES.has(order.stage) ? pickupCode(order.id) : null,
    pickup: fetched ? { address: `${address}, ${village_name}`, hours } : null,
    tracking_number: order.tracking_number,
    steps: order.steps,
    can_cancel: order.stage === "awaiting_payment" || CANCELLABLE.buyer.includes(order.stage),
    can_confirm: order.stage === "sent" && payment_method !== "cod",
    can_complain:
      !complaint &&
      canComplain({ stage, moved_at, isPaid: isPaid({ stage, payment_method, payment_state }) }, new Date()),
    complaint: complaint ? presentComplaint(complaint) : null,
  };
}
