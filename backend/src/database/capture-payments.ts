import { generateEntityId } from "@medusajs/framework/utils";
import { type Database, type Executor, rowsOf } from "./connection";

/** A capture as Medusa keeps it. `amount` is rupiah. */
export interface Capture {
  id: string;
  order_id: string;
  amount: number;
}

/**
 * Notes in Medusa's payment tables that all orders of a checkout were paid: each session authorised, with a payment and its
 * capture, each collection completed. Medusa's payment module asks 45 statements, and Midtrans once more, for every order.
 * One transaction; what is noted already stays. Gives the captures of all orders.
 */
export async function capturePayments(database: Database, checkoutId: string): Promise<Capture[]> {
  return database.transaction(async (transaction) => {
    const sessions = await rowsOf<{ id: string }>(
      transaction,
      `select s.id from seller_order o join payment_session s on s.id = o.payment_session_id
       where o.checkout_id = ? and o.deleted_at is null and s.deleted_at is null order by s.id for update of s`,
      [checkoutId],
    );
    const sessionIds = sessions.map(({ id }) => id);
    await authoriseSessions(transaction, sessionIds);
    const paymentIds = await makePayments(transaction, sessionIds);
    await captureInFull(transaction, paymentIds);
    await completeCollections(transaction, sessionIds);
    return rowsOf<Capture>(
      transaction,
      `select c.id, o.id as order_id, c.amount::float8 as amount
       from seller_order o
       join payment p on p.payment_session_id = o.payment_session_id and p.deleted_at is null
       join capture c on c.payment_id = p.id and c.deleted_at is null
       where o.checkout_id = ? and o.deleted_at is null`,
      [checkoutId],
    );
  });
}

async function authoriseSessions(transaction: Executor, sessionIds: readonly string[]): Promise<void> {
  await transaction.raw(
    `update payment_session set status = 'authorized', authorized_at = coalesce(authorized_at, now()), updated_at = now()
     where id = any(?) and deleted_at is null`,
    [sessionIds as string[]],
  );
}

/** Gives the payments that have no capture yet. */
async function makePayments(transaction: Executor, sessionIds: readonly string[]): Promise<string[]> {
  await transaction.raw(
    `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
     select given.id, s.amount, s.raw_amount, s.currency_code, s.provider_id, s.data, s.payment_collection_id, s.id
     from unnest(?::text[], ?::text[]) as given(id, session_id) join payment_session s on s.id = given.session_id
     on conflict (payment_session_id) where deleted_at is null do nothing`,
    [sessionIds.map(() => generateEntityId(undefined, "pay")), sessionIds as string[]],
  );
  const open = await rowsOf<{ id: string }>(
    transaction,
    `update payment p set captured_at = now(), updated_at = now()
     where p.payment_session_id = any(?) and p.deleted_at is null
       and not exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null) returning p.id`,
    [sessionIds],
  );
  return open.map(({ id }) => id);
}

async function captureInFull(transaction: Executor, paymentIds: readonly string[]): Promise<void> {
  await transaction.raw(
    `insert into capture (id, amount, raw_amount, payment_id)
     select given.id, p.amount, p.raw_amount, p.id
     from unnest(?::text[], ?::text[]) as given(id, payment_id) join payment p on p.id = given.payment_id`,
    [paymentIds.map(() => generateEntityId(undefined, "capt")), paymentIds as string[]],
  );
}

async function completeCollections(transaction: Executor, sessionIds: readonly string[]): Promise<void> {
  await transaction.raw(
    `update payment_collection c set status = 'completed', completed_at = now(), updated_at = now(),
            authorized_amount = c.amount, raw_authorized_amount = c.raw_amount,
            captured_amount = c.amount, raw_captured_amount = c.raw_amount
     from payment_session s where s.id = any(?) and c.id = s.payment_collection_id and c.status <> 'completed'`,
    [sessionIds as string[]],
  );
}
