import type { OrderStage, OrderStep } from "@pasar/contracts/order";

/**
 * How long an order may stand at a stage before it is late, in hours since it was placed.
 * _Assumed_ on 25 November 2026: no rule of the ministry names a time.
 */
export const LATE_AFTER_HOURS = {
  awaiting_acceptance: 24,
  preparing: 72,
  ready_for_pickup: 72,
  sent: 72,
} as const satisfies Partial<Record<OrderStage, number>>;

/**
 * How long a seller keeps goods that are ready to be fetched, in hours since they were. It is told to the buyer and
 * nothing happens by itself after it. _Assumed_ on 28 November 2026.
 */
const PICKUP_HOLD_HOURS = 72;

/**
 * Until when goods that wait for their buyer are kept (ISO 8601), counted from when they were ready or from the end of
 * the time the buyer chose, whichever is later; null while they do not wait.
 */
export function pickupUntil({
  stage,
  steps,
  slot_end = null,
}: {
  stage: OrderStage;
  steps: readonly OrderStep[];
  slot_end?: Date | null;
}): string | null {
  const ready = steps.findLast((step) => step.stage === "ready_for_pickup");
  if (stage !== "ready_for_pickup" || !ready) return null;
  const from = Math.max(Date.parse(ready.at), slot_end ? new Date(slot_end).getTime() : 0);
  return new Date(from + PICKUP_HOLD_HOURS * 3_600_000).toISOString();
}

/** The stages at which an order waits for its seller. */
export type OpenStage = keyof typeof LATE_AFTER_HOURS;

/** The SQL condition that an order `o` of `seller_order` is late. Binds nothing. */
export const IS_LATE = `(${Object.entries(LATE_AFTER_HOURS)
  .map(([stage, hours]) => `o.stage = '${stage}' and o.created_at < now() - interval '${hours} hours'`)
  .join(" or ")})`;

/** A seller has so many days to accept an order before it is cancelled. _Assumed_ on 28 November 2026. */
export const ACCEPT_WITHIN_DAYS = 3;

/**
 * So many days after it was sent, an order that nobody spoke of counts as received. A parcel takes up to 5 days in the
 * province (_assumed_), and PP 80/2019 gives the buyer at least 2 working days after receipt.
 */
export const RECEIVED_AFTER_DAYS = 9;
