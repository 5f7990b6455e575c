import type { OrderLine, OrderStep } from "@pasar/contracts/order";
import { type Executor, rowsOf } from "./connection";

/** An order that waits at an outlet's counter. */
export interface EntrustedRow {
  id: string;
  number: number;
  seller_name: string;
  buyer_name: string;
  lines: OrderLine[];
  slot_start: Date | null;
  slot_end: Date | null;
  steps: OrderStep[];
}

/** The orders other sellers have brought to an outlet, the earliest time first; those of ended agreements too. */
export function listEntrustedOrders(executor: Executor, outletId: string): Promise<EntrustedRow[]> {
  return rowsOf<EntrustedRow>(
    executor,
    `select o.id, o.number, s.name as seller_name, c.shopper_name as buyer_name, o.lines, o.slot_start, o.slot_end,
            (select jsonb_agg(jsonb_build_object('stage', t.stage, 'at', t.created_at) order by t.created_at)
             from order_step t where t.order_id = o.id and t.stage = 'ready_for_pickup' and t.deleted_at is null) as steps
     from seller_order o join seller s on s.id = o.seller_id join checkout c on c.id = o.checkout_id
     where o.pickup_outlet_id = ? and o.stage = 'ready_for_pickup' and o.deleted_at is null
     order by coalesce(o.slot_start, o.created_at), o.id limit 200`,
    [outletId],
  );
}
