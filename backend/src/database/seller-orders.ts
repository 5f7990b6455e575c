import type { OrderStage } from "@pasar/contracts/order";
import type { OrderListQuery, OrderTab, SellerOrderList } from "@pasar/contracts/seller";
import { OUTLET } from "./checkouts";
import { type Executor, rowsOf } from "./connection";

/** The stages behind each tab of the seller's list. */
const TAB_STAGES: Record<OrderTab, readonly OrderStage[]> = {
  new: ["awaiting_acceptance"],
  active: ["preparing", "ready_for_pickup", "sent"],
  done: ["completed", "cancelled"],
};

/** More than any group can wait with; the bell needs all of them. */
const MOST_WAITING = 500;

/** Which of a seller's orders to read. `from` and `to` are days in `timeZone`. */
export interface OrderFilter extends Omit<OrderListQuery, "tab" | "after"> {
  timeZone: string;
}

/** One page of a tab. */
export interface OrderPageRequest {
  tab: OrderTab;
  filter: OrderFilter;
  /** The last order of the page before. */
  after: string | undefined;
  limit: number;
}

/**
 * Reads a page of a seller's orders: what is to be prepared by the time its buyer comes, else by its age; new ones
 * oldest first, done ones newest first. Orders that were never placed are left out.
 */
export function listSellerOrders<Row>(
  executor: Executor,
  sellerId: string,
  { tab, filter, after, limit }: OrderPageRequest,
): Promise<Row[]> {
  const { condition, bindings } = conditionOf(sellerId, filter);
  const [comes, direction] = tab === "done" ? ["<", "desc"] : [">", "asc"];
  const moment = tab === "active" ? "coalesce({}.slot_start, {}.created_at)" : "{}.created_at";
  const momentOf = (table: string) => moment.replaceAll("{}", table);
  return rowsOf<Row>(
    executor,
    `select o.id, o.number, o.stage, o.way, o.lines, o.total, o.created_at, o.slot_start, o.slot_end, ${OUTLET},
            jsonb_build_object('payment_method', c.payment_method, 'payment_state', c.payment_state,
                               'shopper_name', c.shopper_name) as checkout
     from seller_order o join checkout c on c.id = o.checkout_id
     where ${condition} and o.stage = any(?)
       and (?::text is null or (${momentOf("o")}, o.id) ${comes}
            (select ${momentOf("last")}, last.id from seller_order last where last.id = ? and last.seller_id = ?))
     order by ${momentOf("o")} ${direction}, o.id ${direction} limit ?`,
    [...bindings, TAB_STAGES[tab], after ?? null, after ?? null, sellerId, limit],
  );
}

/** Counts a seller's orders in each tab. */
export async function countSellerOrders(
  executor: Executor,
  sellerId: string,
  filter: OrderFilter,
): Promise<SellerOrderList["counts"]> {
  const { condition, bindings } = conditionOf(sellerId, filter);
  const [counts] = await rowsOf<SellerOrderList["counts"]>(
    executor,
    `select count(*) filter (where o.stage = any(?))::int as new, count(*) filter (where o.stage = any(?))::int as active,
            count(*) filter (where o.stage = any(?))::int as done
     from seller_order o ${needsCheckout(filter) ? "join checkout c on c.id = o.checkout_id" : ""} where ${condition}`,
    [TAB_STAGES.new, TAB_STAGES.active, TAB_STAGES.done, ...bindings],
  );
  return counts ?? { new: 0, active: 0, done: 0 };
}

/** Reads every order of a seller that nobody has accepted yet, the one that waits longest first. */
export function listWaitingOrders<Row>(executor: Executor, sellerId: string): Promise<Row[]> {
  return rowsOf<Row>(
    executor,
    `select o.id, o.number, c.shopper_name as buyer_name, o.total, o.created_at as placed_at
     from seller_order o join checkout c on c.id = o.checkout_id
     where o.seller_id = ? and o.stage = any(?) and o.deleted_at is null
     order by o.created_at, o.id limit ?`,
    [sellerId, TAB_STAGES.new, MOST_WAITING],
  );
}

function needsCheckout({ money, q }: OrderFilter): boolean {
  return money !== undefined || q !== undefined;
}

function conditionOf(sellerId: string, filter: OrderFilter): { condition: string; bindings: unknown[] } {
  const { way, money, q, from, to, timeZone } = filter;
  const parts: [sql: string, ...bindings: unknown[]][] = [
    ["o.seller_id = ?", sellerId],
    ["o.deleted_at is null"],
    ["o.cancel_reason is distinct from 'placement_failed'"],
  ];
  if (way) parts.push(["o.way = ?", way]);
  if (money) parts.push([`c.payment_method ${money === "cash" ? "=" : "<>"} 'cod'`]);
  if (q) parts.push(["(o.number::text like ? or c.shopper_name ilike ?)", `${literal(q)}%`, `%${literal(q)}%`]);
  if (from) parts.push(["o.created_at >= ?::date::timestamp at time zone ?", from, timeZone]);
  if (to) parts.push(["o.created_at < (?::date + 1)::timestamp at time zone ?", to, timeZone]);
  return { condition: parts.map(([sql]) => sql).join(" and "), bindings: parts.flatMap(([, ...bindings]) => bindings) };
}

/** Words of people, with the signs that mean something to `like` taken literally. */
function literal(words: string): string {
  return words.replace(/[\\%_]/g, "\\$&");
}
