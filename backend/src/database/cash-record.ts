import type { CancelReason } from "@pasar/contracts/order";
import { type CashRecord, UNTAKEN_DAYS } from "../modules/cash-on-delivery/rules";
import { type Executor, rowsOf } from "./connection";

/** Reasons of a cancellation that are no fault of the buyer. */
const SELLERS_OWN: CancelReason[] = ["goods_gone", "seller_closed", "cannot_deliver"];

/**
 * Counts a phone's (E.164) purchases in cash that are under way, and its cash orders of late that were ready or sent and
 * then cancelled. One purchase may be left out: the one that is about to change.
 */
export async function readCashRecord(executor: Executor, phone: string, except = ""): Promise<CashRecord> {
  const [row] = await rowsOf<CashRecord>(
    executor,
    `with theirs as (select id, status, payment_state, created_at from checkout
                     where shopper_phone = ? and payment_method = 'cod' and id <> ? and deleted_at is null)
     select (select count(*)::int from theirs c where c.payment_state = 'on_handover'
               and (c.status = 'placing' or exists (select 1 from seller_order o where o.checkout_id = c.id
                    and o.stage not in ('completed', 'cancelled')))) as open,
            (select count(*)::int from theirs c join seller_order o on o.checkout_id = c.id
             where o.stage = 'cancelled' and c.created_at > now() - make_interval(days => ?)
               and coalesce(o.cancel_reason, '') <> all(?)
               and exists (select 1 from order_step t where t.order_id = o.id
                           and t.stage in ('ready_for_pickup', 'sent'))) as untaken`,
    [phone, except, UNTAKEN_DAYS, SELLERS_OWN] as never,
  );
  return row ?? { open: 0, untaken: 0 };
}

/** Lets one purchase in cash of a phone begin at a time, so that two at once cannot both be the last allowed one. */
export async function holdCashPhone(transaction: Executor, phone: string): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`cash:${phone}`]);
}
