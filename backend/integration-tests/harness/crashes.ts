import { Client } from "pg";
import type { TestApp } from "./app";
import type { CartOrder } from "./cart-orders";
import { leftOf } from "./payments";
import { eventually } from "./shopping";

/** Holds a key of the backend's as another process would; gives the way to let go of it. */
export async function hold(app: TestApp, key: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: app.database.url });
  await client.connect();
  await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [key]);
  return () => client.end();
}

/**
 * Makes a cart's order look as if its process had died inside Medusa's completion some minutes ago: before the session
 * was authorised, or even before there was anything to pay.
 */
export async function breakOff(
  app: TestApp,
  order: CartOrder,
  point: "before authorization" | "before payment",
): Promise<void> {
  const { rows } = app.database;
  await eventually(
    () => rows("select id from seller_order where id = $1", [order.id]),
    (adopted) => adopted.length === 1,
  );
  await rows("delete from order_step where order_id = $1", [order.id]);
  await rows("delete from seller_order where id = $1", [order.id]);
  await rows("delete from checkout where id = $1", [order.sessionId]);
  await rows("delete from payment where payment_session_id = $1", [order.sessionId]);
  await rows("update payment_session set status = 'pending', authorized_at = null where id = $1", [order.sessionId]);
  if (point === "before payment") await rows("delete from order_payment_collection where order_id = $1", [order.id]);
  await rows(`update "order" set created_at = now() - interval '5 minutes' where id = $1`, [order.id]);
}

/** Makes the orders of a closed checkout look as if the process had died before it told Medusa. */
export async function forgetCancellation(app: TestApp, checkoutId: string): Promise<void> {
  await app.database.rows(
    `update "order" set status = 'pending', canceled_at = null
     where id in (select id from seller_order where checkout_id = $1)`,
    [checkoutId],
  );
  await app.database.rows("update seller_order set updated_at = now() - interval '5 minutes' where checkout_id = $1", [
    checkoutId,
  ]);
}

/** Makes a checkout look as if its placement had stopped before the end. */
export async function makeHalfPlaced(app: TestApp, checkoutId: string): Promise<void> {
  await app.database.rows("update checkout set status = 'placing' where id = $1", [checkoutId]);
}

/** Makes a checkout so old that no living process can be placing it. */
export async function ageHalfPlaced(app: TestApp, checkoutId: string): Promise<void> {
  await app.database.rows("update checkout set created_at = now() - interval '5 minutes' where id = $1", [checkoutId]);
}

/** Waits until the clock has undone a checkout. */
export async function untilForgotten(app: TestApp, checkoutId: string): Promise<void> {
  await eventually(
    () => leftOf(app, checkoutId),
    (left) => left?.checkouts === 0,
  );
}

/** Waits until Medusa's order stands as wanted. */
export async function untilMedusa(app: TestApp, orderId: string, status: "pending" | "completed" | "canceled") {
  await eventually(
    () => app.database.rows<{ status: string }>('select status from "order" where id = $1', [orderId]),
    ([row]) => row?.status === status,
  );
}

/** Waits until Midtrans has been asked for a charge. */
export async function untilChargeAsked(app: TestApp, orderRef: string): Promise<void> {
  await eventually(
    () => app.simulator.control<{ path: string; body: string }[]>("GET", "requests"),
    (requests) => requests.some(({ path, body }) => path === "/v2/charge" && body.includes(orderRef)),
  );
}

/** The repair of a crash may take so long. */
const REPAIRED_WITHIN_MS = 120_000;
/** Longer than one turn of the clock and what a process may still have had in hand. */
const TURN_MS = 2_500;

/** Lets every process finish the turn of the clock it is in: what two of them spoil together shows only after that. */
export function clockTurns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TURN_MS));
}

/** Everything that may not be after a crash was repaired; all zero when all is well. */
async function damage(app: TestApp) {
  const charges = await app.simulator.control<{ orderId: string; status: string }[]>("GET", "transactions");
  const paid = charges.filter(({ status }) => status === "settlement").map(({ orderId }) => orderId);
  const [row] = await app.database.rows(
    `with paid as (select unnest($1::text[]) as ref)
     select (select count(*)::int from paid p where not exists (
               select 1 from checkout c where c.charge_ref = p.ref and c.payment_state = 'paid'
                 and (select count(*) from seller_order s where s.checkout_id = c.id) = 2)) as paid_without_orders,
            (select count(*)::int from checkout where status = 'placing') as half_placed,
            (select count(*)::int from (select checkout_id, seller_id from seller_order
               group by 1, 2 having count(*) > 1) as twice) as twice,
            (select count(*)::int from "order" o where o.deleted_at is null and o.status <> 'canceled'
               and not exists (select 1 from seller_order s where s.id = o.id)) as orphans,
            (select coalesce(sum(amount), 0)::int from ledger_entry) as ledger,
            (select count(*)::int from checkout c join seller_order s on s.checkout_id = c.id
               where c.payment_state = 'paid' and c.payment_method <> 'cod' and not exists (
                 select 1 from ledger_transaction t where t.cause = 'sale_paid:' || s.id)) as unposted,
            (select count(*)::int from reservation_item r where r.deleted_at is null and not exists (
               select 1 from order_item oi join seller_order s on s.id = oi.order_id
               where oi.item_id = r.line_item_id and s.stage not in ('cancelled', 'completed'))) as stray_reservations,
            (select count(*)::int from seller_order s where s.stage not in ('cancelled', 'completed') and not exists (
               select 1 from order_item oi join reservation_item r on r.line_item_id = oi.item_id
               where oi.order_id = s.id and r.deleted_at is null)) as unreserved`,
    [paid],
  );
  return row as Record<string, number>;
}

/**
 * Waits until the clocks have repaired what was broken off: what a dead process had in hand counts as left over only after
 * a while, so it is made that old.
 */
export async function untilWhole(app: TestApp): Promise<void> {
  await app.database.rows("update checkout set created_at = created_at - interval '10 minutes'");
  await app.database.rows(
    `update midtrans_transaction set created_at = created_at - interval '10 minutes',
            last_checked_at = last_checked_at - interval '10 minutes'`,
  );
  await app.database.rows(`update "order" set created_at = created_at - interval '10 minutes'`);
  await eventually(
    () => damage(app),
    (now) => Object.values(now).every((count) => count === 0),
    REPAIRED_WITHIN_MS,
  );
}
