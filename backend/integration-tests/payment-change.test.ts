import { randomUUID } from "node:crypto";
import type { Checkout, PaymentChoices } from "@pasar/contracts/checkout";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { changeTo, chargesOf } from "./harness/change-payment";
import type { Api } from "./harness/client";
import { chargeRefOf, endFaults, makeStale, spoil, standing, untilExpired, untilInboxDone } from "./harness/payments";
import {
  buy,
  chipsAndRice,
  eventually,
  pay,
  place,
  placement,
  read,
  somePhone,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";
import { ledgerDifferences } from "./harness/true-ledger";

const DAY_MS = 24 * 60 * 60 * 1000;

let app: TestApp;
let wants: Want[];
let seller: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  wants = await chipsAndRice(app);
  seller = await memberOf(app, wants[0]?.page.seller.name ?? "");
});
afterEach(() => endFaults(app));
afterAll(() => app?.stop());

const other = () => app.apis[1] as Api;
const stocks = () => Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
const alive = async (checkout: Checkout) =>
  Object.values(await chargesOf(app, checkout)).filter((status) => status === "pending").length;

/** Booked once, whichever charge it was paid by. */
async function expectPaidOnce({ id, total }: Checkout): Promise<void> {
  expect(await standing(app, id)).toMatchObject({
    payment_state: "paid",
    captures: 2,
    captured: total,
    booked: total,
    postings: 2,
    posted: total,
  });
}

describe("another way to pay", () => {
  it("keeps the orders and their goods, kills the old charge and is paid by the new one", async () => {
    const before = await buy(app, wants);
    const held = await stocks();
    const { status, body } = await changeTo(app.api, before, "bca_va");
    expect([status, body.payment]).toMatchObject([
      200,
      { method: "bca_va", state: "awaiting", amount: before.total, instructions: { kind: "number", issuer: "bca" } },
    ]);
    expect(body.orders.map(({ id, stage }) => [id, stage])).toEqual(before.orders.map(({ id, stage }) => [id, stage]));
    expect(await stocks()).toEqual(held);
    const ends = Date.parse(body.payment.expires_at ?? "") - Date.parse(before.placed_at);
    expect(ends).toBeGreaterThan(DAY_MS / 2);
    expect(ends).toBeLessThanOrEqual(DAY_MS);
    const ref = await chargeRefOf(app, before.id);
    expect(await chargesOf(app, before)).toEqual({ [before.id]: "cancel", [ref]: "pending" });
    await untilInboxDone(app, before.id);
    await pay(app, { id: ref });
    await untilPayment(app, before, "paid");
    await expectPaidOnce(before);
  });

  it("may be the same way once more, and goes on from one to the next", async () => {
    const checkout = await buy(app, wants);
    for (const method of ["qris", "gopay", "mandiri_bill", "indomaret"] as const) {
      expect((await changeTo(app.api, checkout, method)).body.payment).toMatchObject({ method, state: "awaiting" });
    }
    expect(await alive(checkout)).toBe(1);
    await pay(app, { id: await chargeRefOf(app, checkout.id) });
    await untilPayment(app, checkout, "paid");
    await expectPaidOnce(checkout);
  });

  it("counts once for many taps under one id, and refuses another way under it", async () => {
    const checkout = await buy(app, wants);
    const id = randomUUID();
    const answers = await Promise.all([app.api, other(), app.api].map((api) => changeTo(api, checkout, "bri_va", id)));
    for (const { status, body } of answers) expect([status, body.payment.method]).toEqual([200, "bri_va"]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.payment.instructions))).size).toBe(1);
    expect(Object.keys(await chargesOf(app, checkout))).toHaveLength(2);
    const conflict = await changeTo(app.api, checkout, "bni_va", id);
    expect([conflict.status, conflict.body]).toMatchObject([409, { code: "checkout_conflict" }]);
  });

  it("leaves one living charge when two tabs choose at once at two processes", async () => {
    const checkout = await buy(app, wants);
    const answers = await Promise.all([
      changeTo(app.api, checkout, "bni_va"),
      changeTo(other(), checkout, "permata_va"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await alive(checkout)).toBe(1);
    const ref = await chargeRefOf(app, checkout.id);
    expect((await chargesOf(app, checkout))[ref]).toBe("pending");
    await pay(app, { id: ref });
    await untilPayment(app, checkout, "paid");
    await expectPaidOnce(checkout);
  });
});

describe("a payment that was faster", () => {
  it("wins over the change, also when nobody has told us of it", async () => {
    const checkout = await buy(app, wants);
    await pay(app, checkout, { delivery: "drop" });
    const { status, body } = await changeTo(app.api, checkout, "bri_va");
    expect([status, body.payment]).toMatchObject([200, { method: "qris", state: "paid" }]);
    expect(Object.keys(await chargesOf(app, checkout))).toEqual([checkout.id]);
    await expectPaidOnce(checkout);
  });

  it("and a change in the same moment never take money twice", async () => {
    for (const _ of [1, 2, 3]) {
      const checkout = await buy(app, wants);
      await Promise.all([pay(app, checkout).catch(() => null), changeTo(other(), checkout, "bri_va")]);
      const charges = await chargesOf(app, checkout);
      const paid = Object.values(charges).filter((status) => status === "settlement").length;
      expect([paid, await alive(checkout)]).toEqual(paid ? [1, 0] : [0, 1]);
      if (!paid) await pay(app, { id: await chargeRefOf(app, checkout.id) });
      await untilPayment(app, checkout, "paid");
      await expectPaidOnce(checkout);
    }
  });

  it("between the look and the withdrawal wins too", async () => {
    const checkout = await buy(app, wants);
    await spoil(app, { kind: "settle_before_cancel", match: { path: "/cancel$", orderId: checkout.id } });
    expect((await changeTo(app.api, checkout, "gopay")).body.payment).toMatchObject({ method: "qris", state: "paid" });
    await expectPaidOnce(checkout);
  });

  it("on a charge that was replaced is late money, and the order still waits for the new one", async () => {
    const checkout = await buy(app, wants);
    // As a process leaves it that replaced the charge but never reached Midtrans to withdraw it.
    await app.database.rows("update checkout set charge_ref = $1 || '-new' where id = $1", [checkout.id]);
    await pay(app, checkout);
    await eventually(
      () =>
        app.database.rows<{ late: boolean }>(
          "select paid_late_at is not null as late from midtrans_transaction where order_ref = $1",
          [checkout.id],
        ),
      ([row]) => row?.late === true,
    );
    expect(await standing(app, checkout.id)).toMatchObject({ payment_state: "awaiting", captures: 0 });
  });
});

describe("a change that fails", () => {
  it("changes nothing while Midtrans does not let the old charge go", async () => {
    const checkout = await buy(app, wants);
    await spoil(app, { kind: "http_503", match: { method: "POST", orderId: checkout.id }, times: 99 });
    const answer = await changeTo(app.api, checkout, "bri_va");
    expect([answer.status, answer.body]).toMatchObject([503, { code: "payment_unavailable" }]);
    await endFaults(app);
    expect((await read(app.api, checkout)).payment).toMatchObject({ method: "qris", instructions: { kind: "qr" } });
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    await expectPaidOnce(checkout);
  });

  it("after the old charge was withdrawn keeps the order, and the same tap finishes it later", async () => {
    const checkout = await buy(app, wants);
    const id = randomUUID();
    await spoil(app, { kind: "http_503", match: { method: "POST", path: "/v2/charge" }, times: 99 });
    expect((await changeTo(app.api, checkout, "bri_va", id)).status).toBe(503);
    await endFaults(app);
    await untilInboxDone(app, checkout.id);
    await makeStale(app, checkout.id);
    const between = await read(app.api, checkout);
    expect(between.payment).toMatchObject({ state: "awaiting", instructions: null, changeable: true });
    expect((await changeTo(app.api, checkout, "bri_va", id)).body.payment).toMatchObject({ method: "bri_va" });
    await pay(app, { id: await chargeRefOf(app, checkout.id) });
    await untilPayment(app, checkout, "paid");
    await expectPaidOnce(checkout);
  });

  it("and is never repeated ends with the deadline, and the goods are free", async () => {
    const before = await stocks();
    const checkout = await buy(app, wants);
    await spoil(app, { kind: "http_503", match: { method: "POST", path: "/v2/charge" }, times: 99 });
    await changeTo(app.api, checkout, "bri_va");
    await endFaults(app);
    await untilExpired(app, checkout);
    expect(await stocks()).toEqual(before);
  });
});

describe("cash", () => {
  it("may take the place of a charge, and its seller can begin", async () => {
    const checkout = await buy(app, wants);
    const { status, body } = await changeTo(app.api, checkout, "cod");
    expect([status, body.payment]).toMatchObject([
      200,
      { method: "cod", state: "on_handover", instructions: null, expires_at: null },
    ]);
    expect(await alive(checkout)).toBe(0);
    const id = body.orders[0]?.id;
    expect((await seller.post(`/seller/orders/${id}/accept`)).status).toBe(200);
    const late = await changeTo(app.api, checkout, "qris");
    expect([late.status, late.body]).toMatchObject([409, { code: "order_moved_on" }]);
  });

  it("may be given up for a charge before a seller has accepted, and is then paid there alone", async () => {
    const checkout = await buy(app, wants, "cod");
    const { status, body } = await changeTo(app.api, checkout, "qris");
    expect([status, body.payment]).toMatchObject([200, { method: "qris", state: "awaiting" }]);
    const refused = await seller.post(`/seller/orders/${body.orders[0]?.id}/accept`);
    expect([refused.status, refused.body.code]).toEqual([409, "order_unpaid"]);
    expect(await ledgerDifferences(app.database)).toEqual([]);
    await pay(app, { id: await chargeRefOf(app, checkout.id) });
    await untilPayment(app, checkout, "paid");
    await expectPaidOnce(checkout);
    const [row] = await app.database.rows(
      `select count(*)::int as cash from payment p join payment_session s on s.id = p.payment_session_id
       join seller_order o on true join order_payment_collection l on l.order_id = o.id
         and l.payment_collection_id = p.payment_collection_id
       where o.checkout_id = $1 and p.provider_id = 'pp_cod_cod' and p.canceled_at is null`,
      [checkout.id],
    );
    expect(row).toEqual({ cash: 0 });
  });

  it("and acceptance in the same moment: one of them wins, whole", async () => {
    const checkout = await buy(app, wants, "cod");
    const id = checkout.orders[0]?.id ?? "";
    const [accepted, changed] = await Promise.all([
      seller.post(`/seller/orders/${id}/accept`),
      changeTo(other(), checkout, "bri_va"),
    ]);
    expect([accepted.status, changed.status].sort()).toEqual([200, 409]);
    const now = await read(app.api, checkout);
    if (changed.status === 200) expect(now.payment.state).toBe("awaiting");
    else expect([now.payment.state, await alive(checkout)]).toEqual(["on_handover", 0]);
  });
});

describe("a change that is not allowed", () => {
  it("is refused for a stranger, an unknown way, a finished and an expired checkout", async () => {
    const checkout = await buy(app, wants);
    const stranger = await changeTo(app.api, { id: checkout.id, token: "x".repeat(22) }, "bri_va");
    expect([stranger.status, stranger.body]).toMatchObject([404, { code: "checkout_not_found" }]);
    const unknown = await changeTo(app.api, checkout, "ovo" as never);
    expect([unknown.status, unknown.body]).toMatchObject([400, { code: "invalid_body" }]);
    await app.simulator.control("POST", `tx/${checkout.id}/expire`);
    await untilPayment(app, checkout, "expired");
    const late = await changeTo(app.api, checkout, "bri_va");
    expect([late.status, late.body]).toMatchObject([409, { code: "order_moved_on" }]);
  });

  it("stops after ten changes", async () => {
    const checkout = await buy(app, wants);
    for (let change = 0; change < 10; change += 1) {
      expect((await changeTo(app.api, checkout, "bri_va")).status).toBe(200);
    }
    expect(await changeTo(app.api, checkout, "bri_va")).toMatchObject({ status: 429 });
    expect(await alive(checkout)).toBe(1);
  });
});

describe("cash of one phone", () => {
  const cashOf = (phone: string) =>
    placement(wants.slice(0, 1), { payment_method: "cod", shopper: { name: "Pembeli Contoh", phone } });

  it("stops at three open purchases, also when many come at once, and the quote says why", async () => {
    const phone = somePhone();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((turn) => (app.apis[turn % 2] as Api).post("/store/checkouts", cashOf(phone))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422, 422]);
    const lines = [{ variant_id: wants[0]?.page.variant_id, quantity: 1 }];
    const { body } = await app.api.post<PaymentChoices>("/store/checkouts/quote", { lines, phone });
    expect(body.payments.find(({ method }) => method === "cod")).toMatchObject({
      available: false,
      reason: expect.stringContaining("3"),
    });
    const online = await place(app.api, { ...cashOf(phone), payment_method: "qris" });
    expect((await changeTo(app.api, online, "cod")).body).toMatchObject({ code: "payment_method_unavailable" });
  });

  it("stops after two orders that were made ready and not taken", async () => {
    const phone = somePhone();
    for (const _ of [1, 2]) {
      const { orders } = await place(app.api, cashOf(phone));
      const id = orders[0]?.id ?? "";
      for (const move of ["accept", "ready"]) await seller.post(`/seller/orders/${id}/${move}`);
      await app.database.rows("update seller_order set stage = 'cancelled' where id = $1", [id]);
    }
    const refused = await app.api.post("/store/checkouts", cashOf(phone));
    expect([refused.status, refused.body.code]).toEqual([422, "payment_method_unavailable"]);
  });

  it("ends for a seller that takes none", async () => {
    const { seller: shop } = wants[0]?.page ?? { seller: { id: "" } };
    await app.database.rows("update seller set takes_cash = false where id = $1", [shop.id]);
    const refused = await app.api.post("/store/checkouts", cashOf(somePhone()));
    const checkout = await buy(app, wants);
    const change = await changeTo(app.api, checkout, "cod");
    await app.database.rows("update seller set takes_cash = true where id = $1", [shop.id]);
    expect([refused.status, change.status]).toEqual([422, 422]);
  });
});

it("leaves the ledger at zero and nobody charged twice", async () => {
  const [sums] = await app.database.rows("select coalesce(sum(amount), 0)::int as sum from ledger_entry");
  expect(sums).toEqual({ sum: 0 });
  const charges = await eventually(
    () => app.simulator.control<{ orderId: string; status: string }[]>("GET", "transactions"),
    () => true,
  );
  const paid = charges.filter(({ status }) => status === "settlement").map(({ orderId }) => orderId.slice(0, 36));
  expect(new Set(paid).size).toBe(paid.length);
});
