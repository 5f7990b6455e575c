import type { SalesFigure, SellerHome, WaitingOrders } from "@pasar/contracts/home";
import { IS_LATE, LATE_AFTER_HOURS, type OpenStage } from "../modules/checkout/order-deadlines";
import { type Executor, rowsOf } from "./connection";
import { SOLD } from "./office-sales";

/** What was sold on one calendar day of the seller. */
export type SalesDay = SellerHome["sales"]["days"][number];

/** Counts a seller's open orders at each stage; what waits to be fetched counts for whoever hands it over. Stages without an order are left out. */
export async function countOpenOrders(
  executor: Executor,
  sellerId: string,
): Promise<Partial<Record<OpenStage, WaitingOrders>>> {
  const rows = await rowsOf<WaitingOrders & { stage: OpenStage }>(
    executor,
    `select o.stage, count(*)::int as count, count(*) filter (where ${IS_LATE})::int as late,
            min(o.created_at) as oldest_at
     from seller_order o
     where o.stage = any(?) and o.deleted_at is null
       and case when o.stage = 'ready_for_pickup' then coalesce(o.pickup_outlet_id, o.seller_id) = ? end is not false
       and (o.seller_id = ? or o.pickup_outlet_id = ?) and (o.seller_id = ? or o.stage = 'ready_for_pickup')
     group by o.stage`,
    [Object.keys(LATE_AFTER_HOURS), sellerId, sellerId, sellerId, sellerId],
  );
  return Object.fromEntries(rows.map(({ stage, ...waiting }) => [stage, waiting]));
}

/**
 * A seller's sales of each day with any, less refunds, since the month or the last seven days began. Cash counts when it is
 * taken.
 */
export function readSalesDays(executor: Executor, sellerId: string, timeZone: string): Promise<SalesDay[]> {
  return rowsOf<SalesFigure & { date: string }>(
    executor,
    `select (sold.created_at at time zone ?)::date::text as date, coalesce(sum(sold.orders), 0)::int as orders,
            coalesce(sum(sold.rupiah), 0)::float8 as sales
     from (${SOLD} and t.seller_id = ? and t.created_at >= (select least(
             date_trunc('month', now() at time zone z.name), date_trunc('day', now() at time zone z.name) - interval '6 days'
           ) at time zone z.name from (select ?::text as name) z)) as sold
     group by 1`,
    [timeZone, sellerId, timeZone],
  );
}

/** What else waits in a seller's rooms. */
export interface RoomTasks {
  drafts: number;
  /** Changes of the payout account that somebody else proposed and nobody has approved. */
  approvals: number;
  /** Payouts that somebody else proposed and nobody has approved. */
  payouts: number;
  payout_account: SellerHome["money"]["payout_account"];
}

/** Reads what waits for a member outside of the orders and the stock, in one statement. */
export async function readRoomTasks(executor: Executor, sellerId: string, memberId: string): Promise<RoomTasks> {
  const [tasks] = await rowsOf<RoomTasks>(
    executor,
    `select (select count(*)::int from listing l join product p on p.id = l.product_id
             where l.seller_id = seller.id and l.deleted_at is null and l.archived_at is null
               and p.status = 'draft' and p.deleted_at is null) as drafts,
            (select count(*)::int from payout_account a
             where a.seller_id = seller.id and a.status = 'waiting_approval' and a.proposed_by is distinct from ?
               and a.deleted_at is null) as approvals,
            (select count(*)::int from payout p
             where p.seller_id = seller.id and p.state = 'proposed' and p.proposed_by is distinct from ?
               and p.deleted_at is null) as payouts,
            (select case when bool_or(a.status = 'active') then 'active' when count(*) > 0 then 'waiting' else 'none' end
             from payout_account a
             where a.seller_id = seller.id and a.status in ('active', 'waiting_approval', 'waiting_time')
               and a.deleted_at is null) as payout_account
     from (select ?::text as id) seller`,
    [memberId, memberId, sellerId],
  );
  return tasks ?? { drafts: 0, approvals: 0, payouts: 0, payout_account: "none" };
}
