import { PLATFORM_ACCOUNTS } from "../modules/ledger/accounts";
import type { Executor } from "./connection";

/** Where the ledger does not say what orders, refunds and payouts say. Rupiah, debits positive. */
export interface LedgerDifference {
  /** Which rule is broken. */
  rule:
    | "sums_to_zero"
    | "transaction_balanced"
    | "account_as_caused"
    | "refund_as_caused"
    | "refund_within_order"
    | "order_exists";
  /** The account and kind, the transaction, the refund's cause, or the order it is about. */
  subject: string;
  expected: number;
  found: number;
}

const { gateway, bank, payoutsUnderWay, fees, taxWithheld, refundsPayable, losses } = PLATFORM_ACCOUNTS;

/**
 * The orders as the ledger must know them. One was paid when it came before its seller and was not taken back from there, as
 * one is whose buyer goes from cash to a charge. What was taken out after it was paid, was paid. A bank that took the money
 * back stopped what had not been sent.
 */
const ORDERS = `
  select o.id, 'seller:' || o.seller_id || ':' as seller, o.total, o.stage, o.cancel_reason, c.payment_state,
    o.courier, case o.delivery_funder when 'courier' then o.delivery_discount else 0 end as courier_share,
    c.payment_method = 'cod' as is_cash, o.stage = 'completed' as is_done,
    o.total + coalesce((select sum(k.amount) from partial_cancellation k where k.order_id = o.id and k.is_refunded), 0)
      as paid,
    exists (
      select 1 from order_step t where t.order_id = o.id and t.stage = 'awaiting_acceptance' and not exists (
        select 1 from order_step l
        where l.order_id = o.id and l.stage = 'awaiting_payment' and l.id > t.id)) as has_come,
    exists (
      select 1 from order_step t where t.order_id = o.id and t.stage = 'cancelled'
        and (o.cancel_reason = 'payment_reversed' or t.created_at <= coalesce(
          (select l.created_at from ledger_transaction l where l.cause = 'payment_reversed:' || o.id), now())))
      as is_stopped
  from seller_order o join checkout c on c.id = o.checkout_id`;

/** What each order must have posted, and what a bank that took its payment back. */
const OF_ORDERS = `
  select e.kind, e.account, e.amount from orders o
  cross join lateral (
    select has_come and not is_cash as is_paid, has_come and not is_cash and payment_state = 'denied' as is_reversed,
      coalesce(sum(amount) filter (where obstacle = 'payment_reversed'), 0) as owed,
      coalesce(sum(amount) filter (where obstacle is distinct from 'payment_reversed'), 0) as gone
    from buyer_refund where order_id = o.id) r
  cross join lateral (values
    (is_paid, 'sale_paid', '${gateway}', paid),
    (is_paid, 'sale_paid', seller || 'held', -paid),
    (is_done and not is_cash, 'sale_completed', seller || 'held', total),
    (is_done and not is_cash, 'sale_completed', seller || 'payable', -total),
    (is_done and not is_cash and courier_share > 0, 'courier_share', 'courier:' || courier || ':receivable', courier_share),
    (is_done and not is_cash and courier_share > 0, 'courier_share', seller || 'payable', -courier_share),
    (is_done and is_cash, 'cash_sale', seller || 'cash', total),
    (is_done and is_cash, 'cash_sale', seller || 'cash_sales', -total),
    (is_reversed, 'correction', '${refundsPayable}', owed),
    (is_reversed and is_stopped, 'correction', seller || 'held', paid - owed - gone),
    (is_reversed, 'correction', '${losses}', case when is_stopped then gone else paid - owed end),
    (is_reversed and not is_stopped and stage = 'cancelled', 'correction', seller || 'held', total),
    (is_reversed and not is_stopped and stage = 'cancelled', 'correction', '${losses}', -total),
    (is_reversed, 'correction', '${gateway}', -paid)) e(applies, kind, account, amount)
  where e.applies`;

/** What each refund must have posted; the cash a seller gives back after a complaint has no refund. */
const OF_REFUNDS = `
  select e.kind, e.account, e.amount from buyer_refund r left join orders o on o.id = r.order_id
  cross join lateral (select r.state = 'paid' as is_paid, r.reason = 'late_payment' as is_late,
    coalesce(r.obstacle = 'payment_reversed', false) as is_reversed) x
  cross join lateral (values
    (not is_late, 'sale_refunded', seller || case r.reason when 'complaint' then 'payable' else 'held' end, r.amount),
    (not is_late, 'sale_refunded', '${refundsPayable}', -r.amount),
    (is_late, 'late_payment', '${gateway}', r.amount),
    (is_late, 'late_payment', '${refundsPayable}', -r.amount),
    (is_late and is_reversed, 'correction', '${refundsPayable}', r.amount),
    (is_late and is_reversed, 'correction', '${gateway}', -r.amount),
    (is_paid, 'refund_paid', '${refundsPayable}', r.amount),
    (is_paid, 'refund_paid', case r.rail when 'gateway' then '${gateway}' else '${bank}' end, -r.amount))
    e(applies, kind, account, amount)
  where e.applies
  union all
  select 'sale_refunded', e.account, e.amount from complaint k join orders o on o.id = k.order_id
  cross join lateral (values
    (seller || 'cash_sales', k.outcome_amount), (seller || 'cash', -k.outcome_amount)) e(account, amount)
  where o.is_cash and o.is_done and k.state = 'closed' and k.outcome = 'refund'`;

const OF_PAYOUTS = `
  select e.kind, e.account, e.amount from payout o
  cross join lateral (select 'seller:' || o.seller_id || ':payable' as payable,
    case o.rail when 'batch' then '${bank}' else '${gateway}' end as source,
    o.state in ('approved', 'sent', 'paid', 'failed') as is_agreed, o.paid_at is not null as was_paid,
    o.state = 'failed' as has_failed) x
  cross join lateral (values
    (is_agreed, 'payout_requested', payable, o.amount),
    (is_agreed, 'payout_requested', '${payoutsUnderWay}', -o.amount),
    (was_paid, 'payout_paid', '${payoutsUnderWay}', o.amount),
    (was_paid, 'payout_paid', source, o.fee - o.amount),
    (was_paid, 'payout_paid', '${fees}', -o.fee),
    (has_failed and was_paid, 'payout_failed', source, o.amount - o.fee),
    (has_failed and was_paid, 'payout_failed', '${fees}', o.fee),
    (has_failed and not was_paid, 'payout_failed', '${payoutsUnderWay}', o.amount),
    (has_failed, 'payout_failed', payable, -o.amount)) e(applies, kind, account, amount)
  where e.applies`;

/** What was taken from completed sales at the rates of their moment, less what of it went back with refunds. */
const OF_CHARGES = `
  select r.kind, e.account, e.amount from ledger_transaction t join orders o on o.id = t.order_id
  cross join lateral (
    select distinct on (kind) kind, floor(o.total::numeric * value / 10000) as taken from ledger_rate
    where kind <> 'payout_fee' and valid_from <= t.created_at order by kind, valid_from desc, created_at desc, id desc) r
  cross join lateral (
    select taken - floor(taken * coalesce(sum(b.amount), 0) / o.total) as kept
    from buyer_refund b where b.order_id = o.id and b.reason = 'complaint') k
  cross join lateral (values
    (seller || 'payable', k.kept),
    (case r.kind when 'platform_fee' then '${fees}' else '${taxWithheld}' end, -k.kept)) e(account, amount)
  where t.kind = 'sale_completed' and o.total > 0`;

/** What buyers must be owed: for what was cancelled or taken out when it was paid, for complaints, for late payments. */
const OWED = `
  select 'order_cancelled:' || id as cause, total as amount from orders
  where stage = 'cancelled' and cancel_reason <> 'payment_reversed' and has_come and not is_cash
    and (payment_state = 'paid' or is_stopped)
  union all
  select 'partly_cancelled:' || id, amount from partial_cancellation where is_refunded
  union all
  select 'complaint:' || k.id, k.outcome_amount from complaint k join orders o on o.id = k.order_id
  where k.state = 'closed' and k.outcome = 'refund' and (o.is_done and not o.is_cash and o.payment_state = 'paid'
    or exists (select 1 from buyer_refund b where b.cause = 'complaint:' || k.id))
  union all
  select 'late_payment:' || order_ref, amount from midtrans_transaction where paid_late_at is not null`;

const DIFFERENCES = `
  with orders as (${ORDERS}),
  caused as (
    select kind || ' on ' || account as subject, sum(amount) as amount
    from (${OF_ORDERS} union all ${OF_REFUNDS} union all ${OF_PAYOUTS} union all ${OF_CHARGES}) c group by 1),
  posted as (
    select t.kind || ' on ' || e.account as subject, sum(e.amount) as amount
    from ledger_entry e join ledger_transaction t on t.id = e.transaction_id group by 1),
  owed as (${OWED})
  select 'sums_to_zero' as rule, 'all entries' as subject, 0::float8 as expected, sum(amount)::float8 as found
  from ledger_entry having sum(amount) <> 0
  union all
  select 'transaction_balanced', transaction_id, 0, sum(amount)::float8
  from ledger_entry group by transaction_id having sum(amount) <> 0
  union all
  select 'account_as_caused', subject, coalesce(c.amount, 0)::float8, coalesce(p.amount, 0)::float8
  from caused c full join posted p using (subject) where coalesce(c.amount, 0) <> coalesce(p.amount, 0)
  union all
  select 'refund_as_caused', cause, coalesce(o.amount, 0)::float8, coalesce(r.amount, 0)::float8
  from owed o full join buyer_refund r using (cause) where coalesce(o.amount, 0) <> coalesce(r.amount, 0)
  union all
  select 'refund_within_order', o.id, o.paid::float8, sum(r.amount)::float8
  from orders o join buyer_refund r on r.order_id = o.id group by o.id, o.paid having sum(r.amount) > o.paid
  union all
  select 'order_exists', t.order_id, 1, 0 from ledger_transaction t
  left join seller_order o on o.id = t.order_id and o.number = coalesce(t.order_number, o.number)
    and o.seller_id = coalesce(t.seller_id, o.seller_id)
  where t.order_id is not null and o.id is null
  order by 1, 2`;

/**
 * Compares every account with what orders, refunds and payouts say, and every refund with its cause: one statement, so one
 * moment. Gives every difference, none when the ledger is true.
 */
export async function checkLedger(executor: Executor): Promise<LedgerDifference[]> {
  const { rows } = await executor.raw(DIFFERENCES);
  return rows as LedgerDifference[];
}
