import type { OrderStage } from "@pasar/contracts/order";
import type { SellerOrderList } from "@pasar/contracts/seller";
import { type Executor, rowsOf } from "./connection";

/** The stages behind each tab of the seller's list. */
export const TAB_STAGES: Record<keyof SellerOrderList["counts"], readonly OrderStage[]> = {
  new: ["awaiting_acceptance"],
  active: ["preparing", "ready_for_pickup", "sent"],
  done: ["completed", "cancelled"],
};

const MOST_ROWS = 100;

/** Reads one tab of a seller's orders: work oldest first, done newest first. Orders that died unpaid are left out. */
export function listSellerOrders<Row>(
  executor: Executor,
  sellerId: string,
  tab: keyof SellerOrderList["counts"],
): Promise<Row[]> {
  return rowsOf<Row>(
    executor,
    `select o.id, o.number, o.stage, o.way, o.lines, o.total, o.created_at,
            jsonb_build_object('payment_method', c.payment_method, 'payment_state', c.payment_state,
                               'shopper_name', c.shopper_name) as checkout
     from seller_order o join checkout c on c.id = o.checkout_id
     where o.seller_id = ? and o.stage = any(?) and o.deleted_at is null
       and o.cancel_reason is distinct from 'placement_failed'
     order by case when ? then o.created_at end desc, o.created_at limit ?`,
    [sellerId, TAB_STAGES[tab], tab === "done", MOST_ROWS],
  );
}

/** Counts a seller's orders in each tab. */
export async function countSellerOrders(executor: Executor, sellerId: string): Promise<SellerOrderList["counts"]> {
  const [counts] = await rowsOf<SellerOrderList["counts"]>(
    executor,
    `select count(*) filter (where stage = any(?))::int as new, count(*) filter (where stage = any(?))::int as active,
            count(*) filter (where stage = any(?))::int as done
     from seller_order where seller_id = ? and deleted_at is null and cancel_reason is distinct from 'placement_failed'`,
    [TAB_STAGES.new, TAB_STAGES.active, TAB_STAGES.done, sellerId],
  );
  return counts ?? { new: 0, active: 0, done: 0 };
}
