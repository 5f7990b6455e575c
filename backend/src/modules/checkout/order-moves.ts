import type { OrderStage, ReceiveWay } from "@pasar/contracts/order";
import type { OrderAction } from "@pasar/contracts/seller";

interface Move {
  from: OrderStage;
  to: OrderStage;
  ways: readonly ReceiveWay[];
}

const BROUGHT: readonly ReceiveWay[] = ["delivery", "courier"];

/** The moves a member can make. No move starts at `awaiting_payment`: an unpaid order cannot be touched. */
export const ORDER_MOVES: Record<OrderAction, Move> = {
  accept: { from: "awaiting_acceptance", to: "preparing", ways: ["pickup", "delivery", "courier"] },
  ready: { from: "preparing", to: "ready_for_pickup", ways: ["pickup"] },
  hand_over: { from: "ready_for_pickup", to: "completed", ways: ["pickup"] },
  send: { from: "preparing", to: "sent", ways: BROUGHT },
  deliver: { from: "sent", to: "completed", ways: BROUGHT },
};

/** The one action that comes next, or null when nothing is left to do. */
export function nextAction(stage: OrderStage, way: ReceiveWay): OrderAction | null {
  const entry = Object.entries(ORDER_MOVES).find(([, move]) => move.from === stage && move.ways.includes(way));
  return entry ? (entry[0] as OrderAction) : null;
}
