import { PLATFORM_ACCOUNTS } from "../modules/ledger/accounts";
import type { Executor } from "./connection";

/** Where the ledger does not say what orders and payouts say. Rupiah, debits positive. */
export interface LedgerDifference {
  /** Which rule is broken. */
  rule: "sums_to_zero" | "transaction_balanced" | "account_as_caused" | "order_exists";
  /** The account and kind, the transaction, or the order it is about. */
  subject: string;
  expected: number;
  found: number;
}

const { gateway, bank, payoutsUnderWay, fees, taxWithheld } = PLATFORM_ACCOUNTS;

/** Posted from what is written down elsewhere, so that it can be worked out again; refunds and corrections cannot. */
const DERIVED = `'sale_paid', 'sale_completed', 'cash_sale', 'platform_fee', 'tax_withheld', 'courier_share',
  'payout_requested', 'payout_paid', 'payout_failed'`;

/**
 * What each order and payout must have posted. An online order was paid when it came before its seller and was not taken
 * back from there, as one is whose buyer goes from cash to a charge.
 */
const CAUSED = `
  select e.kind, e.account, e.amount from seller_order o join checkout c on c.id = o.checkout_id
  cross join lateral (select 'seller:' || o.seller_id || ':' as seller, c.payment_method = 'cod' as is_cash,
    o.stage = 'completed' as is_done, exists (
      select 1 from order_step t where t.order_id = o.id and t.stage = 'awaiting_acceptance' and not exists (
        select 1 from order_step l
        where l.order_id = o.id and l.stage = 'awaiting_payment' and l.id > t.id)) as has_come) x
  cross join lateral (values
    (has_come and not is_cash, 'sale_paid', '${gateway}', o.total),
    (has_come and not is_cash, 'sale_paid', seller || 'held', -o.total),
    (is_done and not is_cash, 'sale_completed', seller || 'held', o.total),
    (is_done and not is_cash, 'sale_completed', seller || 'payable', -o.total),
    (is_done and not is_cash and o.delivery_funder = 'courier', 'courier_share', 'courier:' || o.courier || ':receivable',
     o.delivery_discount),
    (is_done and not is_cash and o.delivery_funder = 'courier', 'courier_share', seller || 'payable', -o.delivery_discount),
    (is_done and is_cash, 'cash_sale', seller || 'cash', o.total),
    (is_done and is_cash, 'cash_sale', seller || 'cash_sales', -o.total)) e(applies, kind, account, amount)
  where e.applies
  union all
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
  where e.applies
  union all
  select r.kind, e.account, e.amount from ledger_transaction t join seller_order o on o.id = t.order_id
  cross join lateral (
    select distinct on (kind) kind, floor(o.total::numeric * value / 10000)::bigint as share from ledger_rate
    where kind <> 'payout_fee' and valid_from <= t.created_at order by kind, valid_from desc, created_at desc, id desc) r
  cross join lateral (values
    ('seller:' || o.seller_id || ':payable', r.share),
    (case r.kind when 'platform_fee' then '${fees}' else '${taxWithheld}' end, -r.share)) e(account, amount)
  where t.kind = 'sale_completed'`;

const DIFFERENCES = `
  with caused as (
    select kind || ' on ' || account as subject, sum(amount) as amount from (${CAUSED}) c group by 1),
  posted as (
    select t.kind || ' on ' || e.account as subject, sum(e.amount) as amount
    from ledger_entry e join ledger_transaction t on t.id = e.transaction_id where t.kind in (${DERIVED}) group by 1)
  select 'sums_to_zero' as rule, 'all entries' as subject, 0::float8 as expected, sum(amount)::float8 as found
  from ledger_entry having sum(amount) <> 0
  union all
  select 'transaction_balanced', transaction_id, 0, sum(amount)::float8
  from ledger_entry group by transaction_id having sum(amount) <> 0
  union all
  select 'account_as_caused', subject, coalesce(c.amount, 0)::float8, coalesce(p.amount, 0)::float8
  from caused c full join posted p using (subject) where coalesce(c.amount, 0) <> coalesce(p.amount, 0)
  union all
  select 'order_exists', t.order_id, 1, 0 from ledger_transaction t
  left join seller_order o on o.id = t.order_id and o.number = coalesce(t.order_number, o.number)
    and o.seller_id = coalesce(t.seller_id, o.seller_id)
  where t.order_id is not null and o.id is null
  order by 1, 2`;

/**
 * Compares every account with what orders and payouts say: one statement, so one moment. Gives every difference, none
 * when the ledger is true.
 */
export async function checkLedger(executor: Executor): Promise<LedgerDifference[]> {
  const { rows } = await executor.raw(DIFFERENCES);
  return rows as LedgerDifference[];
}
