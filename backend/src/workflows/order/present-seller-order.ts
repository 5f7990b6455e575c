import type { PaymentState } from "@pasar/contracts/order";
import type { OrderAction, SellerOrder, SellerOrderRow as SellerOrderCard } from "@pasar/contracts/seller";
import { CANCELLABLE } from "../../database/cancel-order";
import {
  type CheckoutRow,
  discountsOfOrder,
  type OrderOutlet,
  type OwnOrderRow,
  type SellerOrderRow,
  serviceOfOrder,
  slotOfOrder,
} from "../../database/checkouts";
import { canCut } from "../../database/partial-cancel";
import type { Language } from "../../locale/messages";
import { pickupUntil } from "../../modules/checkout/order-deadlines";
import { nextAction } from "../../modules/checkout/order-moves";
import { nextParcel, parcelsState } from "../../modules/shipment/parcels-state";
import { presentSellerParcel } from "./present-parcel";

/** The part of an order and its checkout that a seller's list shows. */
export type CardSource = Pick<
  SellerOrderRow,
  "id" | "number" | "stage" | "way" | "lines" | "total" | "created_at" | "slot_start" | "slot_end"
> & {
  outlet: Pick<OrderOutlet, "name"> | null;
  checkout: Pick<CheckoutRow, "payment_method" | "payment_state" | "shopper_name">;
};

/** An order as the seller's list shows it. */
export function presentCard(order: CardSource): SellerOrderCard {
  const [first] = order.lines;
  return {
    id: order.id,
    number: order.number,
    stage: order.stage,
    way: order.way,
    payment: { method: order.checkout.payment_method, state: paymentState(order) },
    buyer_name: order.checkout.shopper_name,
    item_count: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    first_item: first?.title ?? "",
    picture: first?.picture ?? null,
    total: order.total,
    placed_at: new Date(order.created_at).toISOString(),
    pickup_slot: slotOfOrder(order),
    pickup_outlet: order.outlet?.name ?? null,
    next_action: nextActionOf(order),
  };
}

/** What waits at an outlet is handed over there. */
function nextActionOf({ stage, way, outlet }: CardSource): OrderAction | null {
  const action = nextAction(stage, way);
  return action === "hand_over" && outlet ? null : action;
}

/** An order as its seller's page shows it. `canBook` tells whether couriers can be booked at all. */
export function presentSellerOrder(
  order: OwnOrderRow,
  { canBook, language }: { canBook: boolean; language: Language },
): SellerOrder {
  const { checkout } = order;
  const cashDue = checkout.payment_method === "cod" && order.stage !== "completed" && order.stage !== "cancelled";
  return {
    ...presentCard(order),
    cancel_reason: order.cancel_reason,
    cancel_note: order.cancel_note,
    can_cancel: CANCELLABLE.member.includes(order.stage),
    can_cut: canCut(order, "member"),
    cuts: order.cuts,
    buyer_phone: checkout.shopper_phone,
    address_text: order.way === "pickup" ? null : checkout.address_text,
    note: order.note,
    lines: order.lines,
    subtotal: order.subtotal,
    discounts: discountsOfOrder(order),
    delivery_funder: order.delivery_funder,
    fee: order.fee,
    cash_to_collect: cashDue ? order.total : 0,
    pickup_until: pickupUntil(order),
    service: serviceOfOrder(order),
    tracking_number: order.tracking_number,
    parcels: order.parcels.map((parcel) => presentSellerParcel(parcel, language)),
    parcels_state: parcelsState(order.parcels.map(({ state }) => state)),
    next_parcel: nextParcel(order),
    can_put_back: order.can_put_back,
    can_book: canBook && mayBook(order),
    steps: order.steps,
  };
}

/** A courier is booked for goods that leave, or go again after all that left before came back. */
function mayBook(order: SellerOrderRow): boolean {
  const isReturned = parcelsState(order.parcels.map(({ state }) => state)) === "returned";
  const leaves = order.stage === "preparing" || (order.stage === "sent" && isReturned);
  return order.way === "courier" && leaves && serviceOfOrder(order) !== null;
}

/** Cash of one order is paid when that order is done, whatever the checkout's other orders wait for. */
function paymentState({ stage, checkout }: CardSource): PaymentState {
  return checkout.payment_method === "cod" && stage === "completed" ? "paid" : checkout.payment_state;
}
