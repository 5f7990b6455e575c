import type { PlaceRequest } from "@pasar/contracts/checkout";
import type { SellerOrderList } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { buyByCart } from "./harness/cart-orders";
import type { Api } from "./harness/client";
import {
  ageHalfPlaced,
  breakOff,
  clockTurns,
  forgetCancellation,
  hold,
  makeHalfPlaced,
  untilChargeAsked,
  untilForgotten,
  untilMedusa,
} from "./harness/crashes";
import {
  chargeRefOf,
  endFaults,
  leftOf,
  NOTHING_LEFT,
  noticesOf,
  spoil,
  standing,
  statusAtMidtrans,
  untilInboxDone,
} from "./harness/payments";
import {
  buy,
  chipsAndRice,
  eventually,
  pay,
  place,
  placement,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";

/** Two processes repair side by side, so with several orders they meet at the same one. */
const MANY = [1, 2, 3, 4];

let app: TestApp;
let wants: [Want, Want];
let chips: Want;
let seller: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  wants = await chipsAndRice(app, [2, 1]);
  [chips] = wants;
  seller = await memberOf(app, chips.page.seller.name);
});
afterAll(() => app?.stop());

const chipsStock = () => stockOf(app, chips.page.variant_id);
const stocks = () => Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));

/** Waits until the seller's new orders show an order. */
async function seenBySeller(orderId: string) {
  const { body } = await eventually(
    () => seller.get<SellerOrderList>("/seller/orders?tab=new"),
    ({ body }) => body.orders.some(({ id }) => id === orderId),
  );
  return body.orders.find(({ id }) => id === orderId);
}

describe("an order that came through Medusa's own cart", () => {
  it("paid in cash gets its selling side and goes to its end", async () => {
    const before = await chipsStock();
    const order = await buyByCart(app, chips, { method: "cod", way: "delivery" });
    expect(await seenBySeller(order.id)).toMatchObject({
      total: order.total,
      item_count: 2,
      way: "delivery",
      buyer_name: "Pembeli Contoh",
      payment: { method: "cod", state: "on_handover" },
      next_action: "accept",
    });
    for (const move of ["accept", "send"]) await seller.post(`/seller/orders/${order.id}/${move}`, {});
    const done = await seller.post(`/seller/orders/${order.id}/deliver`, { cash_received: true });
    expect(done.body).toMatchObject({ stage: "completed", payment: { state: "paid" } });
    expect(await chipsStock()).toEqual({ ...before, stocked: before.stocked - 2 });
    await untilMedusa(app, order.id, "completed");
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
    const { total } = order;
    expect(await standing(app, order.sessionId)).toMatchObject({
      captures: 1,
      captured: total,
      booked: total,
      postings: 1,
      posted: total,
    });
  });

  it("whose payment row was never written is paid for after all", async () => {
    const order = await buyByCart(app, chips, { method: "cod" });
    await breakOff(app, order, "before authorization");
    expect(await seenBySeller(order.id)).toMatchObject({ total: order.total, payment: { state: "on_handover" } });
    await untilMedusa(app, order.id, "pending");
    const payments = await app.database.rows(
      "select amount::int from payment where payment_session_id = $1 and deleted_at is null",
      [order.sessionId],
    );
    expect(payments).toEqual([{ amount: order.total }]);
  });

  it("that nobody can ever pay is cancelled and its goods are free again", async () => {
    const before = await chipsStock();
    const orders = [];
    for (const _ of MANY) orders.push(await buyByCart(app, chips, { method: "cod" }));
    await Promise.all(orders.map((order) => breakOff(app, order, "before payment")));
    for (const { id } of orders) await untilMedusa(app, id, "canceled");
    await clockTurns();
    expect(await chipsStock()).toEqual(before);
  });
});

describe("a dead order", () => {
  it("that Medusa was not told of is cancelled there too, and its goods stay free", async () => {
    const before = await stocks();
    const checkouts = await Promise.all(MANY.map(() => buy(app, wants)));
    for (const checkout of checkouts) {
      await app.simulator.control("POST", `tx/${checkout.id}/deny`);
      await untilPayment(app, checkout, "denied");
    }
    const orders = checkouts.flatMap((checkout) => checkout.orders);
    for (const { id } of orders) await untilMedusa(app, id, "canceled");
    await Promise.all(checkouts.map(({ id }) => forgetCancellation(app, id)));
    for (const { id } of orders) await untilMedusa(app, id, "canceled");
    await clockTurns();
    expect(await stocks()).toEqual(before);
  });
});

describe("a hand-over", () => {
  it("whose follow-up was lost is finished by the clock", async () => {
    const checkout = await buy(app, [chips], "cod");
    const { id, pickup_code } = checkout.orders[0] ?? { id: "", pickup_code: null };
    for (const move of ["accept", "ready"]) await seller.post(`/seller/orders/${id}/${move}`);
    const before = await chipsStock();
    const release = await hold(app, `fulfil:${id}`);
    const handed = await seller.post(`/seller/orders/${id}/hand-over`, { pickup_code, cash_received: true });
    expect([handed.status, handed.body.stage]).toEqual([200, "completed"]);
    await app.database.rows("update seller_order set updated_at = now() - interval '1 hour' where id = $1", [id]);
    await untilMedusa(app, id, "pending");
    await release();
    await untilMedusa(app, id, "completed");
    const [medusa] = await app.database.rows(
      `select count(f.delivered_at)::int as delivered, count(*)::int as fulfilments,
              (select count(*)::int from capture k join payment p on p.id = k.payment_id
               join seller_order so on so.payment_session_id = p.payment_session_id where so.id = $1) as captures
       from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id where l.order_id = $1`,
      [id],
    );
    expect(medusa).toEqual({ delivered: 1, fulfilments: 1, captures: 1 });
    expect((await chipsStock()).stocked).toBe(before.stocked - 2);
  });
});

describe("a placement that broke off", () => {
  it("after its charge was paid is undone, and the money is noted as arrived too late", async () => {
    const before = await stocks();
    const { id } = await buy(app, wants);
    await makeHalfPlaced(app, id);
    await pay(app, { id });
    await eventually(
      () => noticesOf(app, id),
      (notices) => notices.length === 2,
    );
    await untilInboxDone(app, id);
    await ageHalfPlaced(app, id);
    await untilForgotten(app, id);
    expect([await leftOf(app, id), await stocks()]).toEqual([NOTHING_LEFT, before]);
    await eventually(
      () =>
        app.database.rows<{ late: boolean }>(
          "select paid_late_at is not null as late from midtrans_transaction where order_ref = $1",
          [id],
        ),
      ([row]) => row?.late === true,
    );
  });

  it("because its process was killed is undone by another, and the same id can be placed and paid", async () => {
    const before = await stocks();
    const request = placement(wants);
    await spoil(app, { kind: "latency", match: { path: "/v2/charge", orderId: request.id }, amount: 1_500 });
    const cut = app.api.post("/store/checkouts", request).catch(() => "cut off");
    await untilChargeAsked(app, request.id);
    await app.backends[0]?.kill("SIGKILL");
    expect(await cut).toBe("cut off");
    const [, survivor] = app.apis as [Api, Api];
    expect((await survivor.post("/store/checkouts", request)).body.code).toBe("checkout_in_progress");
    await eventually(
      () => statusAtMidtrans(app, request.id),
      (status) => status === "pending",
    );
    await ageHalfPlaced(app, request.id);
    await untilForgotten(app, request.id);
    expect(await statusAtMidtrans(app, request.id)).toBe("cancel");
    expect([await leftOf(app, request.id), await stocks()]).toEqual([NOTHING_LEFT, before]);
    await endFaults(app);
    await placedAndPaidAt(survivor, request);
  });
});

async function placedAndPaidAt(survivor: Api, request: PlaceRequest): Promise<void> {
  await app.simulator.control("PUT", "config", { notificationUrl: `${survivor.url}/hooks/midtrans` });
  const checkout = await place(survivor, request);
  await pay(app, { id: await chargeRefOf(app, request.id) });
  await untilPayment({ ...app, api: survivor }, checkout, "paid");
  expect(await standing(app, request.id)).toMatchObject({ captures: 2, postings: 2, booked: request.total });
}
