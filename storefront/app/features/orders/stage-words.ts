import type { BuyerOrder } from "@pasar/contracts/checkout";
import {
  BRAND_NAMES,
  type CancelReason,
  type OrderStage,
  type PaymentMethod,
  type ReceiveWay,
} from "@pasar/contracts/order";
import { m } from "../../paraglide/messages.js";

/** What a stage is called on the shopper's page. */
export const STAGE_WORDS: Record<OrderStage, () => string> = {
  awaiting_payment: m.stage_awaiting_payment,
  awaiting_acceptance: m.stage_awaiting_acceptance,
  preparing: m.stage_preparing,
  ready_for_pickup: m.stage_ready_for_pickup,
  sent: m.stage_sent,
  completed: m.stage_completed,
  cancelled: m.stage_cancelled,
};

/** One sentence on what happens in a stage and what the shopper can do. */
export const STAGE_HELP: Record<OrderStage, () => string> = {
  awaiting_payment: m.help_awaiting_payment,
  awaiting_acceptance: m.help_awaiting_acceptance,
  preparing: m.help_preparing,
  ready_for_pickup: m.help_ready_for_pickup,
  sent: m.help_sent,
  completed: m.help_completed,
  cancelled: m.help_cancelled,
};

/** As short as the page has to be: what comes to the same for the buyer shares a word. */
export const CANCEL_WORDS: Record<CancelReason, () => string> = {
  payment_expired: m.cancel_payment_expired,
  payment_denied: m.cancel_payment_denied,
  placement_failed: m.cancel_placement_failed,
  buyer_cancelled: m.cancel_buyer_cancelled,
  goods_gone: m.cancel_other,
  seller_closed: m.cancel_other,
  cannot_deliver: m.cancel_other,
  buyer_asked: m.cancel_buyer_cancelled,
  other: m.cancel_other,
  not_accepted: m.cancel_not_accepted,
  payment_reversed: m.cancel_payment_denied,
};

/** What a way to pay is called. */
export function paymentName(method: PaymentMethod): string {
  return method === "cod" ? m.pay_cod() : BRAND_NAMES[method];
}

/** The stages an order passes when all goes well. Cash orders skip the payment; pickups are fetched, not sent. */
function stagesOf(way: ReceiveWay, method: PaymentMethod): OrderStage[] {
  return [
    ...(method === "cod" ? [] : (["awaiting_payment"] as const)),
    "awaiting_acceptance",
    "preparing",
    way === "pickup" ? "ready_for_pickup" : "sent",
    "completed",
  ];
}

/** One line of the step list. `at` is when the stage was reached, ISO 8601. */
export interface StageRow {
  stage: OrderStage;
  state: "done" | "now" | "later";
  at: string | null;
}

/** The step list of one order. A cancelled order shows what it reached and then the end. */
export function stageRows(order: Pick<BuyerOrder, "stage" | "way" | "steps">, method: PaymentMethod): StageRow[] {
  const reachedAt = new Map(order.steps.map(({ stage, at }) => [stage, at]));
  const planned = stagesOf(order.way, method);
  if (order.stage === "cancelled") {
    const reached = planned.filter((stage) => reachedAt.has(stage));
    const row = (stage: OrderStage, state: StageRow["state"]) => ({ stage, state, at: reachedAt.get(stage) ?? null });
    return [...reached.map((stage) => row(stage, "done")), row("cancelled", "now")];
  }
  const current = planned.indexOf(order.stage);
  return planned.map((stage, place) => ({
    stage,
    state: stateOf(place, current, order.stage),
    at: place <= current ? (reachedAt.get(stage) ?? null) : null,
  }));
}

function stateOf(place: number, current: number, stage: OrderStage): StageRow["state"] {
  if (place < current || stage === "completed") return "done";
  return place === current ? "now" : "later";
}
