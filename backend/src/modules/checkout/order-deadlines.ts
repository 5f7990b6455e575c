import type { OrderStage } from "@pasar/contracts/order";

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
