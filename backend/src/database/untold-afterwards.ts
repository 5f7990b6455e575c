import type { ComplaintEvent, ComplaintOutcome, ComplaintState } from "@pasar/contracts/complaint";
import type { CutLine } from "@pasar/contracts/cut-lines";
import type { RefundRail } from "@pasar/contracts/refund";
import { type Executor, rowsOf } from "./connection";
import { untold } from "./notices";
import { type Addressee, NEWS_FOR, OFFICERS } from "./untold-orders";

/** Money that has gone back, or that waits for the buyer's account. */
export interface RefundNews extends Addressee {
  key: string;
  kind: "paid" | "account";
  amount: number;
  rail: RefundRail;
  numbers: number[];
}

/** Refunds whose buyers have to know something. */
export function untoldRefunds(executor: Executor, take: number): Promise<RefundNews[]> {
  return rowsOf<RefundNews>(
    executor,
    `select 'refund:' || r.id || ':' || news.kind as key, news.kind, r.amount, r.rail, c.id as checkout_id,
            c.shopper_phone, c.language, goods.*
     from buyer_refund r join checkout c on c.id = r.checkout_id
     cross join lateral (select case
       when r.state = 'paid' then 'paid'
       when r.state = 'manual_due' and r.account_number is null then 'account'
     end as kind) as news
     cross join lateral (
       select array_agg(o.number order by o.number) as numbers,
              (array_agg(s.time_zone order by o.number))[1] as time_zone
       from seller_order o join seller s on s.id = o.seller_id
       where o.checkout_id = c.id and o.id = coalesce(r.order_id, o.id) and o.deleted_at is null) as goods
     where r.updated_at > now() - interval '${NEWS_FOR}' and r.deleted_at is null and c.status = 'placed'
       and r.obstacle is distinct from 'payment_reversed' and news.kind is not null and goods.numbers is not null
       and ${untold("'refund:' || r.id || ':' || news.kind")}
     order by r.updated_at limit ?`,
    [take],
  );
}

/** Pieces that were taken out of an order, by its buyer or by its seller. */
export interface CutNews extends Addressee {
  key: string;
  order_id: string;
  number: number;
  lines: CutLine[];
  amount: number;
  made_by: "buyer" | "member";
  /** What goes back for them, and whether the buyer has to name an account for it; null where there is less to pay. */
  refund: { needs_account: boolean } | null;
  seller_name: string;
  /** Of the group's officers, E.164. */
  officers: string[];
}

/** Partial cancellations the other side does not know of yet. `roles` are the officers'. */
export function untoldCuts(executor: Executor, roles: readonly string[], take: number): Promise<CutNews[]> {
  return rowsOf<CutNews>(
    executor,
    `select news.key, k.order_id, o.number, k.lines, k.amount, k.made_by, c.id as checkout_id, c.shopper_phone, c.language,
            s.time_zone, s.name as seller_name,
            (select jsonb_build_object('needs_account',
                      r.rail = 'bank' and r.account_number is null and r.state <> 'paid')
             from buyer_refund r where r.cause = 'partly_cancelled:' || k.id and r.deleted_at is null) as refund,
            ${OFFICERS}
     from partial_cancellation k join seller_order o on o.id = k.order_id join checkout c on c.id = o.checkout_id
     join seller s on s.id = o.seller_id
     cross join lateral (select 'cut:' || k.id as key) as news
     where k.created_at > now() - interval '${NEWS_FOR}' and k.deleted_at is null and ${untold("news.key")}
     order by k.created_at limit ?`,
    [[...roles], take] as never,
  );
}

/** The last word about a complaint. */
export interface ComplaintNews extends Addressee {
  key: string;
  order_id: string;
  number: number;
  state: ComplaintState;
  due_at: Date | null;
  outcome: ComplaintOutcome | null;
  outcome_amount: number | null;
  by: ComplaintEvent["by"];
  did: ComplaintEvent["did"];
  seller_name: string;
  /** Of the group's officers, E.164. */
  officers: string[];
}

/** Complaints about which something was said that the others do not know yet. `roles` are the officers'. */
export function untoldComplaints(executor: Executor, roles: readonly string[], take: number): Promise<ComplaintNews[]> {
  return rowsOf<ComplaintNews>(
    executor,
    `select news.key, k.order_id, o.number, k.state, k.due_at, k.outcome, k.outcome_amount,
            k.events -> -1 ->> 'by' as by, k.events -> -1 ->> 'did' as did, c.id as checkout_id, c.shopper_phone,
            c.language, s.time_zone, s.name as seller_name,
            ${OFFICERS}
     from complaint k join seller_order o on o.id = k.order_id join checkout c on c.id = k.checkout_id
     join seller s on s.id = k.seller_id
     cross join lateral (select 'complaint:' || k.id || ':' || jsonb_array_length(k.events) as key) as news
     where k.updated_at > now() - interval '${NEWS_FOR}' and k.deleted_at is null and ${untold("news.key")}
     order by k.updated_at limit ?`,
    [[...roles], take] as never,
  );
}
