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

/** Longer than one turn of the clock and what a process may still have had in hand. */
const TURN_MS = 2_500;

/** Lets every process finish the turn of the clock it is in: what two of them spoil together shows only after that. */
export function clockTurns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TURN_MS));
}
