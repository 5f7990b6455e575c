import type { CancelReason, OrderStage, PaymentMethod, PaymentState, ReceiveWay } from "@pasar/contracts/order";
import type { Language } from "../locale/messages";
import type { StepMaker } from "./checkouts";
import { type Executor, rowsOf } from "./connection";
import { untold } from "./notices";

/** News of longer ago is none: who was not told by then has found out. */
export const NEWS_FOR = "2 days";

/** Where a buyer is told, and the link that opens their page. */
export interface Addressee {
  checkout_id: string;
  /** E.164. */
  shopper_phone: string;
  language: Language;
  /** Of the first seller: the zone in which times are told. */
  time_zone: string;
}

/** What happened to a whole checkout: it was placed, its money came, or it ended unpaid. */
export interface CheckoutNews extends Addressee {
  key: string;
  kind: "placed" | "paid" | "ended";
  total: number;
  expires_at: Date | null;
  payment_method: PaymentMethod;
  payment_state: PaymentState;
  cancel_reason: CancelReason | null;
  numbers: number[];
  sellers: string[];
}

/** A charge is paid within minutes as a rule; only who has not by then is written to before. */
const UNPAID_FOR = "3 minutes";

/** Checkouts whose buyers do not know yet how they stand. */
export function untoldCheckouts(executor: Executor, take: number): Promise<CheckoutNews[]> {
  return rowsOf<CheckoutNews>(
    executor,
    `select 'checkout:' || c.id || ':' || news.kind as key, news.kind, c.id as checkout_id, c.shopper_phone, c.language,
            c.total, c.expires_at, c.payment_method, c.payment_state, goods.*
     from checkout c
     cross join lateral (select case
       when c.payment_state = 'on_handover' then 'placed'
       when c.payment_state = 'awaiting' and c.expires_at > now()
         and c.created_at < now() - interval '${UNPAID_FOR}' then 'placed'
       when c.payment_state = 'paid' and c.payment_method <> 'cod' then 'paid'
       when c.payment_state in ('expired', 'denied', 'cancelled') and c.payment_method <> 'cod' and not exists (
         select 1 from order_step t join seller_order o on o.id = t.order_id
         where o.checkout_id = c.id and t.stage = 'awaiting_acceptance') then 'ended'
     end as kind) as news
     cross join lateral (
       select array_agg(o.number order by o.number) as numbers, array_agg(s.name order by o.number) as sellers,
              (array_agg(s.time_zone order by o.number))[1] as time_zone, min(o.cancel_reason) as cancel_reason
       from seller_order o join seller s on s.id = o.seller_id
       where o.checkout_id = c.id and o.deleted_at is null) as goods
     where c.updated_at > now() - interval '${NEWS_FOR}' and c.status = 'placed' and c.deleted_at is null
       and news.kind is not null and goods.numbers is not null
       and ${untold("'checkout:' || c.id || ':' || news.kind")}
     order by c.updated_at limit ?`,
    [take],
  );
}

/** What happened to one order. `review` is the day after it was completed. */
export interface OrderNews extends Addressee {
  key: string;
  kind: Extract<OrderStage, "awaiting_acceptance" | "ready_for_pickup" | "sent" | "completed" | "cancelled"> | "review";
  id: string;
  number: number;
  total: number;
  way: ReceiveWay;
  courier: string | null;
  tracking_number: string | null;
  /** Where the goods are fetched, when that is not at the seller's. */
  outlet_name: string | null;
  slot_end: Date | null;
  cancel_reason: CancelReason | null;
  cancel_note: string | null;
  made_by: StepMaker["madeBy"];
  at: Date;
  /** Rupiah of the order that go back, and whether the buyer has to name an account for it. */
  refund: { amount: number; needs_account: boolean } | null;
  payment_method: PaymentMethod;
  seller_name: string;
  seller_phone: string;
  /** Of the group's officers, E.164. */
  officers: string[];
  /** Whether its seller could begin: its money was there, or it was to be paid in cash. */
  has_begun: boolean;
  /** Whether the officers were told of the order before. */
  officers_know: boolean;
}

/** The phones of those who answer for seller `s`, a column; binds their roles. */
export const OFFICERS = `array(
  select p.phone from member m join person p on p.id = m.person_id
  where m.seller_id = s.id and m.role = any(?) and m.deleted_at is null order by p.phone) as officers`;

/** The last steps of orders that their buyers or sellers do not know of yet. `roles` are the officers'. */
export function untoldOrders(executor: Executor, roles: readonly string[], take: number): Promise<OrderNews[]> {
  return rowsOf<OrderNews>(
    executor,
    `select news.*, c.id as checkout_id, c.shopper_phone, c.language, c.payment_method, o.id, o.number, o.total, o.way,
            coalesce(o.service_name, o.courier_name) as courier, o.tracking_number, o.cancel_reason, o.cancel_note,
            o.slot_end, (select w.name from seller w where w.id = o.pickup_outlet_id) as outlet_name,
            s.name as seller_name, s.phone as seller_phone, s.time_zone,
            (select jsonb_build_object('amount', r.amount,
                      'needs_account', r.rail = 'bank' and r.account_number is null and r.state <> 'paid')
             from buyer_refund r where r.cause = 'order_cancelled:' || o.id and r.deleted_at is null) as refund,
            ${OFFICERS},
            exists (select 1 from order_step b
                    where b.order_id = o.id and b.stage = 'awaiting_acceptance') as has_begun,
            exists (select 1 from notice t
                    where t.key = 'order:' || o.id || ':awaiting_acceptance' and t.told_at is not null) as officers_know
     from (
       select t.order_id, t.stage as kind, 'order:' || t.order_id || ':' || t.stage as key, t.made_by, t.created_at as at
       from order_step t
       where t.created_at > now() - interval '${NEWS_FOR}' and t.deleted_at is null
         and t.stage in ('awaiting_acceptance', 'ready_for_pickup', 'sent', 'completed', 'cancelled')
       union all
       select t.order_id, 'review', 'order:' || t.order_id || ':review', t.made_by, t.created_at
       from order_step t
       where t.created_at between now() - interval '${NEWS_FOR}' - interval '1 day' and now() - interval '1 day'
         and t.stage = 'completed' and t.deleted_at is null
         and not exists (select 1 from complaint k where k.order_id = t.order_id and k.deleted_at is null)) as news
     join seller_order o on o.id = news.order_id join checkout c on c.id = o.checkout_id
     join seller s on s.id = o.seller_id
     where c.status = 'placed' and o.stage = case news.kind when 'review' then 'completed' else news.kind end
       and o.deleted_at is null and ${untold("news.key")}
     order by news.at limit ?`,
    [[...roles], take] as never,
  );
}
