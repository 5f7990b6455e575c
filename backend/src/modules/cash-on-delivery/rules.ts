/** The most one cash order may cost, rupiah; a bigger refused parcel hurts a small group too much. */
export const CASH_LIMIT = 2_000_000;

/**
 * Cash is not brought further than so many kilometres by road: a buyer who refuses costs the seller the way back.
 * _Assumed_ on 28 November 2026. An unknown distance has no limit.
 */
export const CASH_KILOMETRES = 30;

/**
 * How many purchases in cash one phone may have under way, and after how many that were made ready or sent and not taken
 * it has to pay first, until the oldest of them is so many days ago. _Assumed_ on 28 November 2026.
 */
export const MOST_OPEN_CASH_PURCHASES = 3;
const MOST_UNTAKEN_CASH_ORDERS = 2;
export const UNTAKEN_DAYS = 90;

/** What is known of a phone's purchases in cash. */
export interface CashRecord {
  open: number;
  untaken: number;
}

/**
 * What decides whether a purchase may be paid in cash. Sums are rupiah; `way` is null while it is not chosen,
 * `kilometres` null while it is unknown, and `pickup_outlet_id` is the outlet that hands the goods over for the seller: its
 * till is not the seller's.
 */
export interface CashFacts {
  orders: readonly {
    total: number;
    way: string | null;
    pickup_outlet_id?: string | null;
    kilometres?: number | null;
  }[];
  sellersTakeCash: boolean;
  /** Absent while the buyer is not known. */
  record?: CashRecord;
}

/** Why a purchase cannot be paid in cash. */
export type CashObstacle =
  | "seller_refuses"
  | "by_courier"
  | "at_outlet"
  | "too_much"
  | "too_far"
  | "too_many_open"
  | "untaken";

/** The first rule that keeps a purchase from being paid in cash, or null. */
export function cashObstacle({ orders, sellersTakeCash, record }: CashFacts): CashObstacle | null {
  if (!sellersTakeCash) return "seller_refuses";
  if (orders.some(({ way }) => way === "courier")) return "by_courier";
  if (orders.some(({ pickup_outlet_id }) => pickup_outlet_id)) return "at_outlet";
  if (orders.some(({ total }) => total > CASH_LIMIT)) return "too_much";
  if (orders.some(({ way, kilometres }) => way === "delivery" && (kilometres ?? 0) > CASH_KILOMETRES)) return "too_far";
  if (record && record.untaken >= MOST_UNTAKEN_CASH_ORDERS) return "untaken";
  if (record && record.open >= MOST_OPEN_CASH_PURCHASES) return "too_many_open";
  return null;
}
