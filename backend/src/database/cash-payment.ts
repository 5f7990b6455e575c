import type { Executor } from "./connection";

/** Lets the payment that Medusa keeps of a cash order, not taken yet, be of the order's total again, rupiah. */
export async function matchCashPayment(transaction: Executor, orderId: string): Promise<void> {
  await transaction.raw(
    `with due as (
       select o.total, jsonb_build_object('value', o.total::text, 'precision', 20) as raw, s.id as session_id,
              s.payment_collection_id
       from seller_order o join payment_session s on s.id = o.payment_session_id where o.id = ?
     ), payments as (
       update payment p set amount = d.total, raw_amount = d.raw, updated_at = now()
       from due d where p.payment_session_id = d.session_id and p.captured_at is null and p.deleted_at is null
     ), sessions as (
       update payment_session s set amount = d.total, raw_amount = d.raw, updated_at = now()
       from due d where s.id = d.session_id
     )
     update payment_collection c set amount = d.total, raw_amount = d.raw, updated_at = now()
     from due d where c.id = d.payment_collection_id`,
    [orderId],
  );
}
