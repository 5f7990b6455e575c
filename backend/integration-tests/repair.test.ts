import type { PlaceRequest } from "@pasar/contracts/checkout";
import type { SellerOrderList } from "@pasar/contracts/seller";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { buyByCart, type CartOrder } from "./harness/carts";
import type { Api } from "./harness/client";
import { endFaults, leftOf, NOTHING_LEFT, spoil, standing, statusAtMidtrans } from "./harness/payments";
import {
  buy,
  CHIPS,
  eventually,
  fillShelves,
  memberOf,
  pay,
  place,
  placement,
  productPage,
  ricePage,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";

let app: TestApp;
let wants: Want[];
let chips: Want;
let seller: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  chips = { page: await productPage(app.api, CHIPS), quantity: 2 };
  wants = [chips, { page: await ricePage(app), quantity: 1 }];
  await fillShelves(app, wants);
  seller = await memberOf(app, chips.page.seller.name);
});
afterAll(() => app?.stop());

const stocks = () => Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));

/** Waits until the seller's tab shows an order. */
async function seenBySeller(orderId: string, tab: keyof SellerOrderList["counts"] = "new") {
  const { body } = await eventually(
    () => seller.get<SellerOrderList>(`/seller/orders?tab=${tab}`),
    ({ body }) => body.orders.some(({ id }) => id === orderId),
  );
  return body.orders.find(({ id }) => id === orderId);
}

async function medusaStatus(orderId: string): Promise<string | undefined> {
  const [row] = await app.database.rows<{ status: string }>('select status from "order" where id = $1', [orderId]);
  return row?.status;
}

describe("an order that came through Medusa's own cart", () => {
  it("paid in cash gets its selling side and goes to its end", async () => {
    const before = await stockOf(app, chips.page.variant_id);
    const order = await buyByCart(app, chips, { method: "cod", way: "delivery" });
    expect(await seenBySeller(order.id)).toMatchObject({
      total: order.total,
      item_count: 2,
      way: "delivery",
      buyer_name: "Pembeli Keranjang",
      payment: { method: "cod", state: "on_handover" },
      next_action: "accept",
    });
    for (const move of ["accept", "send"]) await seller.post(`/seller/orders/${order.id}/${move}`);
    const done = await seller.post(`/seller/orders/${order.id}/deliver`, { cash_received: true });
    expect(done.body).toMatchObject({ stage: "completed", payment: { state: "paid" } });
    expect(await stockOf(app, chips.page.variant_id)).toEqual({ ...before, stocked: before.stocked - 2 });
    await eventually(
      () => medusaStatus(order.id),
      (status) => status === "completed",
    );
  });

  it("with QRIS waits for the payment at Midtrans, and is paid by it", async () => {
    const order = await buyByCart(app, chips, { method: "qris" });
    await eventually(
      () => standing(app, order.sessionId),
      (now) => now?.payment_state === "awaiting",
    );
    const refused = await seller.post(`/seller/orders/${order.id}/accept`);
    expect([refused.status, refused.body.code]).toEqual([409, "order_unpaid"]);
    await pay(app, { id: order.sessionId });
    expect(await seenBySeller(order.id)).toMatchObject({ payment: { method: "qris", state: "paid" } });
    expect(await standing(app, order.sessionId)).toMatchObject({
      captures: 1,
      captured: order.total,
      booked: order.total,
      postings: 1,
      posted: order.total,
    });
  });

  it("whose payment row was never written is paid for after all", async () => {
    const order = await breakOff(await buyByCart(app, chips, { method: "cod" }), "pending");
    const payments = await eventually(
      () =>
        app.database.rows<{ amount: number }>(
          "select amount::int from payment where payment_session_id = $1 and deleted_at is null",
          [order.sessionId],
        ),
      (rows) => rows.length > 0,
    );
    expect(payments).toEqual([{ amount: order.total }]);
    expect(await medusaStatus(order.id)).toBe("pending");
    expect(await seenBySeller(order.id)).toMatchObject({ total: order.total, payment: { state: "on_handover" } });
  });

  it("that nobody can ever pay is cancelled and its goods are free again", async () => {
    const before = await stockOf(app, chips.page.variant_id);
    const order = await breakOff(await buyByCart(app, chips, { method: "cod" }), "none");
    await eventually(
      () => medusaStatus(order.id),
      (status) => status === "canceled",
    );
    expect(await stockOf(app, chips.page.variant_id)).toEqual(before);
  });
});

describe("a hand-over", () => {
  it("whose follow-up was lost is finished by the clock", async () => {
    const { id, sellerToo } = await readyForPickup();
    const before = await stockOf(app, chips.page.variant_id);
    const release = await hold(`fulfil:${id}`);
    const handed = await sellerToo();
    expect([handed.status, handed.body.stage]).toEqual([200, "completed"]);
    await app.database.rows("update seller_order set updated_at = now() - interval '1 hour' where id = $1", [id]);
    expect(await medusaStatus(id)).toBe("pending");
    await release();
    await eventually(
      () => medusaStatus(id),
      (status) => status === "completed",
    );
    const [medusa] = await app.database.rows(
      `select count(f.delivered_at)::int as delivered, count(*)::int as fulfilments,
              (select count(*)::int from capture k join payment p on p.id = k.payment_id
               join seller_order so on so.payment_session_id = p.payment_session_id where so.id = $1) as captures
       from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id where l.order_id = $1`,
      [id],
    );
    expect(medusa).toEqual({ delivered: 1, fulfilments: 1, captures: 1 });
    expect(await stockOf(app, chips.page.variant_id)).toMatchObject({ stocked: before.stocked - 2 });
  });
});

describe("a placement that broke off", () => {
  it("after its charge was paid is undone, and the money is noted as arrived too late", async () => {
    const before = await stocks();
    const checkout = await buy(app, wants);
    await makeHalfPlaced(checkout.id);
    await pay(app, checkout);
    await ageHalfPlaced(checkout.id);
    await untilForgotten(checkout.id);
    expect(await stocks()).toEqual(before);
    await eventually(
      () =>
        app.database.rows<{ late: boolean }>(
          "select paid_late_at is not null as late from midtrans_transaction where order_ref = $1",
          [checkout.id],
        ),
      ([row]) => row?.late === true,
    );
  });

  it("because its process was killed is undone by another, and the same id can be placed and paid", async () => {
    const before = await stocks();
    const request = placement(wants);
    await spoil(app, { kind: "latency", match: { path: "/v2/charge", orderId: request.id }, amount: 1_500 });
    const cut = app.api.post("/store/checkouts", request).catch(() => "cut off");
    await eventually(
      () => requestsFor(request.id),
      (requests) => requests.length > 0,
    );
    await app.backends[0]?.kill("SIGKILL");
    expect(await cut).toBe("cut off");
    const [, survivor] = app.apis as [Api, Api];
    expect((await survivor.post("/store/checkouts", request)).body.code).toBe("checkout_in_progress");
    await eventually(
      () => statusAtMidtrans(app, request.id),
      (status) => status === "pending",
    );
    await ageHalfPlaced(request.id);
    await untilForgotten(request.id);
    expect(await statusAtMidtrans(app, request.id)).toBe("cancel");
    expect(await stocks()).toEqual(before);
    await endFaults(app);
    await placedAndPaidAt(survivor, request);
  });
});

async function placedAndPaidAt(survivor: Api, request: PlaceRequest): Promise<void> {
  await app.simulator.control("PUT", "config", { notificationUrl: `${survivor.url}/hooks/midtrans` });
  const checkout = await place(survivor, request);
  await pay(app, checkout);
  await untilPayment({ ...app, api: survivor }, checkout, "paid");
  expect(await standing(app, request.id)).toMatchObject({ captures: 2, postings: 2, booked: request.total });
}

async function readyForPickup() {
  const checkout = await buy(app, [chips], "cod");
  const [order] = checkout.orders;
  const path = `/seller/orders/${order?.id}`;
  for (const move of ["accept", "ready"]) await seller.post(`${path}/${move}`);
  const handOver = () => seller.post(`${path}/hand-over`, { pickup_code: order?.pickup_code, cash_received: true });
  return { id: order?.id ?? "", sellerToo: handOver };
}

/** Holds a key of the backend's as another process would; gives the way to let go of it. */
async function hold(key: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: app.database.url });
  await client.connect();
  await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [key]);
  return () => client.end();
}

/** Makes a cart's order look as if its process had died inside Medusa's completion, some minutes ago. */
async function breakOff(order: CartOrder, session: "pending" | "none"): Promise<CartOrder> {
  await seenBySeller(order.id);
  const { rows } = app.database;
  await rows("delete from order_step where order_id = $1", [order.id]);
  await rows("delete from seller_order where id = $1", [order.id]);
  await rows("delete from checkout where id = $1", [order.sessionId]);
  await rows("delete from payment where payment_session_id = $1", [order.sessionId]);
  await rows("update payment_session set status = 'pending', authorized_at = null where id = $1", [order.sessionId]);
  if (session === "none") await rows("delete from order_payment_collection where order_id = $1", [order.id]);
  await rows(`update "order" set created_at = now() - interval '5 minutes' where id = $1`, [order.id]);
  return order;
}

async function makeHalfPlaced(checkoutId: string): Promise<void> {
  await app.database.rows("update checkout set status = 'placing' where id = $1", [checkoutId]);
}

async function ageHalfPlaced(checkoutId: string): Promise<void> {
  await app.database.rows("update checkout set created_at = now() - interval '5 minutes' where id = $1", [checkoutId]);
}

async function untilForgotten(checkoutId: string): Promise<void> {
  await eventually(
    () => leftOf(app, checkoutId),
    (left) => left?.checkouts === 0,
  );
  expect(await leftOf(app, checkoutId)).toEqual(NOTHING_LEFT);
}

async function requestsFor(orderRef: string) {
  const requests = await app.simulator.control<{ path: string; body: string }[]>("GET", "requests");
  return requests.filter(({ path, body }) => path === "/v2/charge" && body.includes(orderRef));
}
