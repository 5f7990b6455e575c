import type { Checkout } from "@pasar/contracts/checkout";
import type { TestApp } from "./app";
import { type Answer, Api } from "./client";
import { eventually, read } from "./shopping";

/** A notification's body as the simulator signed it. */
export type Notice = Record<string, unknown>;

/** One of the simulator's faults; by default it strikes once. */
export interface Fault {
  kind: string;
  match?: { method?: string; path?: string; orderId?: string; nth?: number };
  times?: number;
  /** For `latency` milliseconds. */
  amount?: number;
}

/** Plans bad luck at Midtrans. */
export async function spoil(app: TestApp, fault: Fault): Promise<void> {
  await app.simulator.control("POST", "faults", fault);
}

/** Ends all bad luck. */
export async function endFaults(app: TestApp): Promise<void> {
  await app.simulator.control("DELETE", "faults");
}

/** The notifications Midtrans made for a charge, delivered or not, oldest first. */
export async function noticesOf(app: TestApp, orderRef: string): Promise<Notice[]> {
  const { attempts } = await app.simulator.control<{ attempts: { orderId: string; body: Notice }[] }>(
    "GET",
    "notifications",
  );
  return attempts.filter(({ orderId }) => orderId === orderRef).map(({ body }) => body);
}

/** Sends a notification's body as Midtrans would. */
export function notify(api: Api, notice: unknown): Promise<Answer> {
  return new Api(api.url, "").post("/hooks/midtrans", notice);
}

/** What a checkout's charge is called at Midtrans; a repeated placement gets another name than the first. */
export async function chargeRefOf(app: TestApp, checkoutId: string): Promise<string> {
  const [row] = await app.database.rows<{ charge_ref: string }>("select charge_ref from checkout where id = $1", [
    checkoutId,
  ]);
  return row?.charge_ref ?? "";
}

/** Where a charge stands at Midtrans; null when there is none. */
export async function statusAtMidtrans(app: TestApp, orderRef: string): Promise<string | null> {
  const charges = await app.simulator.control<{ orderId: string; status: string }[]>("GET", "transactions");
  return charges.findLast(({ orderId }) => orderId === orderRef)?.status ?? null;
}

/** Everything a payment can change about a checkout. Sums are rupiah. */
export interface Standing {
  payment_state: string;
  stages: string[];
  medusa: string[];
  /** Captures in Medusa, and what they add up to. */
  captures: number;
  captured: number;
  /** What Medusa's orders have booked. */
  booked: number;
  postings: number;
  posted: number;
  paid_late: boolean;
}

/** Reads all that a payment can change about a checkout. */
export async function standing(app: TestApp, checkoutId: string): Promise<Standing | undefined> {
  const [row] = await app.database.rows<Standing>(
    `with ours as (select * from seller_order where checkout_id = $1),
          captures as (select k.amount from capture k join payment p on p.id = k.payment_id
                       join ours on ours.payment_session_id = p.payment_session_id where k.deleted_at is null),
          postings as (select e.amount, t.id from ledger_transaction t join ours on ours.id = t.order_id
                       join ledger_entry e on e.transaction_id = t.id where t.kind = 'sale_paid' and e.amount > 0)
     select c.payment_state, (select array_agg(stage order by number) from ours) as stages,
            (select array_agg(o.status::text order by ours.number) from ours join "order" o on o.id = ours.id) as medusa,
            (select count(*)::int from captures) as captures,
            (select coalesce(sum(amount), 0)::int from captures) as captured,
            (select coalesce(sum(x.amount), 0)::int from order_transaction x join ours on ours.id = x.order_id
             where x.deleted_at is null) as booked,
            (select count(*)::int from postings) as postings,
            (select coalesce(sum(amount), 0)::int from postings) as posted,
            exists (select 1 from midtrans_transaction t where t.order_ref = c.charge_ref and t.paid_late_at is not null) as paid_late
     from checkout c where c.id = $1`,
    [checkoutId],
  );
  return row;
}

/** Waits until the inbox holds nothing of a charge that still wants work. */
export async function untilInboxDone(app: TestApp, orderRef: string): Promise<void> {
  await eventually(
    () =>
      app.database.rows<{ open: number; stored: number }>(
        `select count(*)::int as stored, count(*) filter (where processed_at is null)::int as open
         from midtrans_notification where order_ref = $1`,
        [orderRef],
      ),
    ([row]) => row?.open === 0 && row.stored > 0,
  );
}

/** Makes a charge look as if nobody had asked about it for longer than the clock bears. */
export async function makeStale(app: TestApp, orderRef: string): Promise<void> {
  await app.database.rows(
    `update midtrans_transaction set created_at = now() - interval '10 minutes',
            last_checked_at = now() - interval '10 minutes' where order_ref = $1`,
    [orderRef],
  );
}

/** Lets the deadline of a checkout pass on our side, once the news of its charge cannot set it again. */
export async function passDeadline(app: TestApp, checkoutId: string): Promise<void> {
  await untilInboxDone(app, checkoutId);
  await app.database.rows("update checkout set expires_at = now() - interval '1 second' where id = $1", [checkoutId]);
  await app.database.rows(
    "update midtrans_transaction set expires_at = now() - interval '1 second' where order_ref = $1",
    [checkoutId],
  );
}

/**
 * Lets the deadline of a checkout pass and waits until it has ended. An answer of Midtrans that is on its way sets the
 * deadline again, and then it passes again.
 */
export function untilExpired(app: TestApp, checkout: Checkout): Promise<Checkout> {
  return eventually(
    async () => {
      await passDeadline(app, checkout.id);
      return read(app.api, checkout);
    },
    ({ payment }) => payment.state === "expired",
  );
}

/** What a checkout that was not placed may not leave behind. */
export async function leftOf(app: TestApp, checkoutId: string) {
  const [row] = await app.database.rows<{ checkouts: number; orders: number; sellerOrders: number; held: number }>(
    `select (select count(*)::int from checkout where id = $1) as checkouts,
            (select count(*)::int from seller_order where checkout_id = $1) as "sellerOrders",
            (select count(*)::int from "order" where metadata ->> 'checkout_id' = $1 and deleted_at is null
               and status <> 'canceled') as orders,
            (select count(*)::int from reservation_item where external_id = $1 and deleted_at is null) as held`,
    [checkoutId],
  );
  return row;
}

/** What is left of a checkout that never was. */
export const NOTHING_LEFT = { checkouts: 0, orders: 0, sellerOrders: 0, held: 0 };
