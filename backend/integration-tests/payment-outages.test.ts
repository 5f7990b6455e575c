import type { Checkout, PlaceRequest } from "@pasar/contracts/checkout";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import {
  chargeRefOf,
  endFaults,
  type Fault,
  leftOf,
  makeStale,
  NOTHING_LEFT,
  passDeadline,
  spoil,
  standing,
  statusAtMidtrans,
  untilExpired,
  untilInboxDone,
} from "./harness/payments";
import {
  buy,
  chipsAndRice,
  eventually,
  pay,
  place,
  placement,
  read,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp();
  wants = await chipsAndRice(app, [2, 1]);
});
afterEach(() => endFaults(app));
afterAll(() => app?.stop());

const stocks = () => Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));

describe("a payment whose notification does not arrive", () => {
  it("is found by the clock when it was lost (R13)", async () => {
    const checkout = await buy(app, wants);
    await untilInboxDone(app, checkout.id);
    await pay(app, checkout, { delivery: "drop" });
    await makeStale(app, checkout.id);
    await untilPayment(app, checkout, "paid");
    expect(await standing(app, checkout.id)).toMatchObject({ captures: 2, booked: checkout.total, postings: 2 });
  });

  it("waits in the inbox while Midtrans cannot be asked, and is finished by the clock", async () => {
    const checkout = await buy(app, wants);
    await spoil(app, { kind: "http_503", match: { method: "GET", orderId: checkout.id }, times: 1_000 });
    await pay(app, checkout);
    const [waiting] = await eventually(
      () => inboxOf(checkout),
      (rows) => rows.some(({ attempts }) => attempts > 0),
    );
    expect(waiting).toMatchObject({ processed_at: null, last_error: expect.stringContaining("503") });
    expect(await standing(app, checkout.id)).toMatchObject({ payment_state: "awaiting", captures: 0, postings: 0 });
    await endFaults(app);
    await app.database.rows(
      "update midtrans_notification set updated_at = now() - interval '1 hour' where order_ref = $1",
      [checkout.id],
    );
    await untilPayment(app, checkout, "paid");
    const rows = await eventually(
      () => inboxOf(checkout),
      (seen) => seen.every(({ processed_at }) => processed_at !== null),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(await standing(app, checkout.id)).toMatchObject({ captures: 2, booked: checkout.total, postings: 2 });
  });
});

describe("a deadline that passes", () => {
  it("ends the orders by itself and frees their goods", async () => {
    const before = await stocks();
    const checkout = await buy(app, wants);
    const expired = await untilExpired(app, checkout);
    for (const order of expired.orders) {
      expect(order).toMatchObject({ stage: "cancelled", cancel_reason: "payment_expired", pickup_code: null });
    }
    expect(await stocks()).toEqual(before);
    expect(await statusAtMidtrans(app, checkout.id)).toBe("expire");
    const ended = await eventually(
      () => standing(app, checkout.id),
      (now) => now?.medusa.every((status) => status === "canceled") === true,
    );
    expect(ended).toMatchObject({ captures: 0, booked: 0, postings: 0, paid_late: false });
    expect(await stocks()).toEqual(before);
  });

  it("does not take away what was paid in the last second", async () => {
    const checkout = await buy(app, wants);
    await pay(app, checkout, { delivery: "drop" });
    await passDeadline(app, checkout.id);
    await untilPayment(app, checkout, "paid");
    expect(await standing(app, checkout.id)).toMatchObject({ captures: 2, postings: 2, paid_late: false });
  });

  it("leaves the order dead when money comes after it, and keeps a note of the money (R14)", async () => {
    const before = await stocks();
    const checkout = await buy(app, wants);
    await untilInboxDone(app, checkout.id);
    // An answer of Midtrans that is on its way would make both true again.
    await eventually(
      async () => {
        await app.database.rows("update midtrans_transaction set status = 'unknown' where order_ref = $1", [
          checkout.id,
        ]);
        await app.database.rows("update checkout set expires_at = now() - interval '1 second' where id = $1", [
          checkout.id,
        ]);
        return read(app.api, checkout);
      },
      ({ payment }) => payment.state === "expired",
    );
    await pay(app, checkout);
    const late = await eventually(
      () => standing(app, checkout.id),
      (now) => now?.paid_late === true,
    );
    expect(late).toMatchObject({
      payment_state: "expired",
      stages: ["cancelled", "cancelled"],
      postings: 0,
      captures: 0,
    });
    expect((await read(app.api, checkout)).payment.state).toBe("expired");
    expect(await stocks()).toEqual(before);
  });
});

describe("placing while Midtrans cannot charge", () => {
  const charging = { method: "POST", path: "/v2/charge" };
  it.each<[string, Fault[]]>([
    ["its bank is away", [{ kind: "http_503", times: 9 }]],
    ["a proxy answers for it", [{ kind: "http_502_html", times: 9 }]],
    ["it breaks every connection", [{ kind: "reset_before", times: 9 }]],
    ["it answers with nothing", [{ kind: "null_body", times: 9 }]],
    ["it has too much to do", [{ kind: "too_many_requests", match: charging }]],
    ["the channel is switched off", [{ kind: "channel_disabled", match: charging }]],
    ["it declines the charge", [{ kind: "deny_charge", match: charging }]],
    ["it does not answer in time", [{ kind: "hang", match: charging, times: 2 }]],
  ])("leaves nothing when %s, and the same id can be placed again", async (_name, faults) => {
    const before = await stocks();
    const request = placement(wants);
    for (const fault of faults) await spoil(app, { ...fault, match: { ...fault.match, orderId: request.id } });
    const answer = await app.api.post("/store/checkouts", request);
    expect([answer.status, answer.body.code]).toEqual([503, "payment_unavailable"]);
    expect(await leftOf(app, request.id)).toEqual(NOTHING_LEFT);
    expect(await stocks()).toEqual(before);
    await endFaults(app);
    await placesAndIsPaid(request);
  });

  it("adopts the charge when its answer was lost, so that nobody is charged twice", async () => {
    const request = placement(wants);
    await spoil(app, { kind: "reset_after", match: { ...charging, orderId: request.id } });
    await placesAndIsPaid(request);
    expect(await chargesOf(request.id)).toHaveLength(1);
  });

  it("gives the buyer something to scan when every answer to the charge was lost", async () => {
    const request = placement(wants);
    await spoil(app, { kind: "reset_after", match: { ...charging, orderId: request.id }, times: 2 });
    const answer = await app.api.post<Checkout>("/store/checkouts", request);
    if (answer.status === 201) return expect(answer.body.payment.instructions).toMatchObject({ kind: "qr" });
    expect([answer.status, await leftOf(app, request.id)]).toEqual([503, NOTHING_LEFT]);
    expect(await statusAtMidtrans(app, request.id)).toBe("cancel");
    await placesAndIsPaid(request);
  });

  it("withdraws a charge nobody waits for, once Midtrans can be reached again", async () => {
    const request = placement(wants);
    const ofThis = { orderId: request.id };
    await spoil(app, { kind: "reset_after", match: { ...charging, ...ofThis }, times: 2 });
    await spoil(app, { kind: "http_503", match: { method: "GET", ...ofThis }, times: 99 });
    expect((await app.api.post("/store/checkouts", request)).status).toBe(503);
    await endFaults(app);
    expect(await statusAtMidtrans(app, request.id)).toBe("pending");
    await makeStale(app, request.id);
    await eventually(
      () => statusAtMidtrans(app, request.id),
      (status) => status === "cancel",
    );
  });

  it("takes the new sum when the basket is changed after a failure", async () => {
    const request = placement(wants);
    await spoil(app, { kind: "http_503", match: { orderId: request.id }, times: 9 });
    expect((await app.api.post("/store/checkouts", request)).status).toBe(503);
    await endFaults(app);
    const smaller = { ...placement(wants.slice(0, 1)), id: request.id, payment_method: "bri_va" as const };
    await placesAndIsPaid(smaller);
  });
});

/** The whole way from the same request to a checkout that counts as paid. */
async function placesAndIsPaid(request: PlaceRequest): Promise<void> {
  const checkout = await place(app.api, request);
  expect(checkout.payment.instructions).not.toBeNull();
  await pay(app, { id: await chargeRefOf(app, request.id) });
  await untilPayment(app, checkout, "paid");
  const orders = request.sellers.length;
  expect(await standing(app, request.id)).toMatchObject({ captures: orders, postings: orders, booked: request.total });
}

async function chargesOf(orderRef: string) {
  const charges = await app.simulator.control<{ orderId: string }[]>("GET", "transactions");
  return charges.filter(({ orderId }) => orderId === orderRef);
}

async function inboxOf({ id }: Checkout) {
  return app.database.rows<{ attempts: number; processed_at: Date | null; last_error: string | null }>(
    `select attempts, processed_at, last_error from midtrans_notification
     where order_ref = $1 and body ->> 'transaction_status' = 'settlement'`,
    [id],
  );
}
