import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import { CANCELLABLE } from "../../database/cancel-order";
import {
  type CheckoutRow,
  discountsOfOrder,
  type SellerOrderRow,
  serviceOfOrder,
  slotOfOrder,
} from "../../database/checkouts";
import type { ComplaintRow } from "../../database/complaints";
import { isPaid } from "../../database/lock-order";
import { canCut } from "../../database/partial-cancel";
import type { RefundRow } from "../../database/refunds";
import { checkoutToken, pickupCode } from "../../http/secrets";
import type { Language } from "../../locale/messages";
import { pickupUntil } from "../../modules/checkout/order-deadlines";
import { mayChangePayment } from "../../modules/checkout/payment-change";
import { canComplain } from "../../modules/complaint/can-complain";
import { parcelsState } from "../../modules/shipment/parcels-state";
import { presentComplaint } from "../complaint/present-complaint";
import { presentParcel } from "../order/present-parcel";
import { presentBuyerRefund } from "../refund/present-refund";

const CODE_STAGES = new Set(["awaiting_acceptance", "preparing", "ready_for_pickup"]);

/** Everything of a checkout that its buyer sees, and the language to say it in. */
interface CheckoutParts {
  row: CheckoutRow;
  orders: readonly SellerOrderRow[];
  refunds: readonly RefundRow[];
  complaints: readonly ComplaintRow[];
  language: Language;
}

/** A checkout as its buyer sees it. */
export function presentCheckout(parts: CheckoutParts): Checkout {
  const { row, orders, refunds } = parts;
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
      changeable: mayChangePayment(
        row,
        orders.map(({ stage }) => stage),
        new Date(),
      ),
      instructions: row.instructions,
      demo_pay_url: row.pay_page_url,
    },
    orders: orders.map((order) => presentOrder(order, parts)),
    refunds: refunds.filter(({ obstacle }) => obstacle !== "payment_reversed").map(presentBuyerRefund),
    total: row.total,
  };
}

function presentOrder(order: SellerOrderRow, { row, complaints, language }: CheckoutParts): BuyerOrder {
  const { payment_method, payment_state } = row;
  const complaint = complaints.find(({ order_id }) => order_id === order.id);
  const moved_at = order.steps.findLast(({ stage }) => stage === order.stage)?.at ?? null;
  const { stage } = order;
  const { handle, name, kind, phone } = order.seller;
  const fetched = order.way === "pickup";
  return {
    id: order.id,
    number: order.number,
    stage: order.stage,
    cancel_reason: order.cancel_reason,
    seller: { id: order.seller_id, handle, name, kind, phone },
    way: order.way,
    service: serviceOfOrder(order),
    fee: order.fee,
    lines: order.lines,
    subtotal: order.subtotal,
    discounts: discountsOfOrder(order),
    total: order.total,
    pickup_code: fetched && CODE_STAGES.has(order.stage) ? pickupCode(order.id) : null,
    pickup: fetched ? pickupOf(order) : null,
    pickup_until: pickupUntil(order),
    tracking_number: order.tracking_number,
    parcels: order.parcels.map((parcel) => presentParcel(parcel, language)),
    parcels_state: parcelsState(order.parcels.map(({ state }) => state)),
    steps: order.steps,
    can_cancel: order.stage === "awaiting_payment" || CANCELLABLE.buyer.includes(order.stage),
    can_cut: canCut(order, "buyer"),
    cuts: order.cuts,
    can_confirm: order.stage === "sent" && payment_method !== "cod",
    can_complain:
      !complaint &&
      canComplain({ stage, moved_at, isPaid: isPaid({ stage, payment_method, payment_state }) }, new Date()),
    complaint: complaint ? presentComplaint(complaint) : null,
  };
}

function pickupOf(order: SellerOrderRow): BuyerOrder["pickup"] {
  const { address, village_name, hours, time_zone } = order.outlet ?? order.seller;
  const place = [order.outlet?.name, address, village_name].filter(Boolean).join(", ");
  return { address: place, hours, outlet: order.outlet?.name ?? null, slot: slotOfOrder(order), time_zone };
}
