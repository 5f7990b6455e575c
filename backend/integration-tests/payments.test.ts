import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import {
  endFaults,
  makeStale,
  type Notice,
  noticesOf,
  notify,
  type Standing,
  spoil,
  standing,
  untilInboxDone,
} from "./harness/payments";
import { buy, chipsAndRice, eventually, pay, read, stockOf, untilPayment, type Want } from "./harness/shopping";

/** So many at every push; `PASAR_COPIES=100` plays the hundred of the figures. */
const COPIES = Number(process.env.PASAR_COPIES || 20);

let app: TestApp;
let wants: Want[];
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  wants = await chipsAndRice(app);
});
afterAll(() => app?.stop());

function paidOnce({ total }: Checkout): Standing {
  return {
    payment_state: "paid",
    stages: ["awaiting_acceptance", "awaiting_acceptance"],
    medusa: ["pending", "pending"],
    captures: 2,
    captured: total,
    booked: total,
    postings: 2,
    posted: total,
    paid_late: false,
  };
}

/** Pays at Midtrans without a word to us; gives the notifications it would have sent. */
async function paySilently(checkout: Checkout): Promise<{ pending: Notice; settlement: Notice }> {
  await pay(app, checkout, { delivery: "drop" });
  const notices = await noticesOf(app, checkout.id);
  const [pending, settlement] = ["pending", "settlement"].map((status) =>
    notices.find(({ transaction_status }) => transaction_status === status),
  );
  if (!pending || !settlement) throw new Error("Midtrans made no notification");
  return { pending, settlement };
}

async function inboxSize(): Promise<number> {
  const [row] = await app.database.rows<{ size: number }>("select count(*)::int as size from midtrans_notification");
  return row?.size ?? 0;
}

describe("a genuine notification", () => {
  it(`counts once when ${COPIES} copies of it and ${COPIES} look-alikes arrive at once and shuffled (R11)`, async () => {
    const checkout = await buy(app, wants);
    const { pending, settlement } = await paySilently(checkout);
    // The signature does not cover the times, so look-alikes are genuine too and each takes a place in the inbox.
    const crowd = Array.from({ length: COPIES }, (_, index) => [
      settlement,
      { ...(index % 2 ? settlement : pending), transaction_time: `2026-01-01 00:00:${index}` },
      pending,
    ]).flat();
    const shuffled = crowd.map((_, index) => crowd[(index * 23 + 7) % crowd.length]);
    const answers = await Promise.all(shuffled.map((notice, index) => notify(app.apis[index % 2] ?? app.api, notice)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await untilPayment(app, checkout, "paid");
    await untilInboxDone(app, checkout.id);
    expect(await standing(app, checkout.id)).toEqual(paidOnce(checkout));
  });

  it("leaves a paid checkout paid when the pending one comes late (R11)", async () => {
    const checkout = await buy(app, wants, "bri_va");
    await pay(app, checkout, { delivery: "reverse" });
    await untilPayment(app, checkout, "paid");
    await eventually(
      () => noticesOf(app, checkout.id),
      (notices) => notices.at(-1)?.transaction_status === "pending" && notices.length === 3,
    );
    await untilInboxDone(app, checkout.id);
    expect(await standing(app, checkout.id)).toEqual(paidOnce(checkout));
  });

  it("is answered and booked when many buyers pay in the same moment", async () => {
    const checkouts = await Promise.all(Array.from({ length: 16 }, () => buy(app, wants)));
    const notices = await Promise.all(checkouts.map(paySilently));
    await Promise.all(notices.map(({ settlement }) => notify(app.api, settlement)));
    for (const checkout of checkouts) {
      await untilPayment(app, checkout, "paid");
      expect(await standing(app, checkout.id)).toEqual(paidOnce(checkout));
    }
  });

  it("of a refusal ends the checkout, frees the goods and tells the buyer", async () => {
    const before = await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
    const checkout = await buy(app, wants);
    await app.simulator.control("POST", `tx/${checkout.id}/deny`);
    const denied = await untilPayment(app, checkout, "denied");
    for (const order of denied.orders) {
      expect(order).toMatchObject({ stage: "cancelled", cancel_reason: "payment_denied", pickup_code: null });
    }
    expect(await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)))).toEqual(before);
    const ended = await eventually(
      () => standing(app, checkout.id),
      (now) => now?.medusa.every((status) => status === "canceled") === true,
    );
    expect(ended).toMatchObject({ captures: 0, booked: 0, postings: 0, stages: ["cancelled", "cancelled"] });
  });
});

describe("a notification that lies (R12)", () => {
  it.each<[string, (genuine: Notice) => unknown]>([
    ["with a signature of zeros", (genuine) => ({ ...genuine, signature_key: "0".repeat(128) })],
    ["with one character of the signature changed", (genuine) => ({ ...genuine, signature_key: flipped(genuine) })],
    ["signed for another amount", (genuine) => ({ ...genuine, gross_amount: "1.00" })],
    ["signed for another status code", (genuine) => ({ ...genuine, status_code: "200" })],
    ["signed for another order", (genuine) => ({ ...genuine, order_id: "another-order" })],
    ["without a signature", ({ signature_key: _, ...rest }) => rest],
    ["with a number for an amount", (genuine) => ({ ...genuine, gross_amount: 1 })],
    ["as a list", (genuine) => [genuine]],
    ["with nothing in it", () => undefined],
  ])("%s is refused and leaves nothing", async (_name, forge) => {
    const checkout = await buy(app, wants);
    const [genuine] = await eventually(
      () => noticesOf(app, checkout.id),
      (notices) => notices.length > 0,
    );
    await untilInboxDone(app, checkout.id);
    const before = [await standing(app, checkout.id), await inboxSize()];
    const answer = await notify(app.api, forge({ ...genuine, transaction_status: "settlement" }));
    expect([answer.status, answer.body.code]).toEqual([403, "signature_invalid"]);
    expect([await standing(app, checkout.id), await inboxSize()]).toEqual(before);
  });

  it("about the status is not believed, though its signature is right", async () => {
    const checkout = await buy(app, wants);
    const before = await standing(app, checkout.id);
    const [genuine] = await eventually(
      () => noticesOf(app, checkout.id),
      (notices) => notices.length > 0,
    );
    for (const transaction_status of ["settlement", "capture", "expire", "cancel", "deny", "refund"]) {
      const { status } = await notify(app.api, { ...genuine, transaction_status });
      expect(status).toBe(200);
    }
    await untilInboxDone(app, checkout.id);
    expect(await standing(app, checkout.id)).toEqual(before);
    expect((await read(app.api, checkout)).payment.state).toBe("awaiting");
  });

  it.each<[string, (own: Checkout, other: Checkout) => Notice]>([
    ["of another amount", () => ({ gross_amount: "1.00" })],
    ["of an order nobody knows", () => ({ order_id: "3f0a8a52-5f0e-4c7a-9a51-2f6f2f2a9d11" })],
    ["of another buyer's checkout", (_own, other) => ({ order_id: other.id })],
    ["of a Medusa order", (own) => ({ order_id: own.orders[0]?.id })],
    ["of a reference that is no reference", () => ({ order_id: "../../status?x='; drop table checkout; --" })],
    ["of an endless reference", () => ({ order_id: "x".repeat(5_000) })],
    ["of another transaction", () => ({ transaction_id: "00000000-0000-0000-0000-000000000000" })],
  ])("%s changes nothing, though its signature is right", async (_name, change) => {
    const [own, other] = [await buy(app, wants), await buy(app, wants)];
    const before = await Promise.all([own, other].map(({ id }) => standing(app, id)));
    const overrides = change(own, other);
    await app.simulator.control("POST", `tx/${own.id}/notify`, { order: ["settlement"], overrides });
    const attempts = await eventually(
      () => attemptsOf(own.id),
      (seen) => seen.some(({ body }) => body.transaction_status === "settlement"),
    );
    expect(attempts.map(({ outcome }) => outcome)).toEqual(attempts.map(() => 200));
    await untilInboxDone(app, String(overrides.order_id ?? own.id));
    expect(await Promise.all([own, other].map(({ id }) => standing(app, id)))).toEqual(before);
  });

  it("never releases goods for another sum, and the right one is found later (R14)", async () => {
    const checkout = await buy(app, wants);
    const before = await standing(app, checkout.id);
    await spoil(app, { kind: "wrong_amount", match: { method: "GET", orderId: checkout.id }, times: 1_000 });
    await pay(app, checkout);
    await eventually(
      () => attemptsOf(checkout.id),
      (seen) => seen.some(({ body }) => body.transaction_status === "settlement"),
    );
    await untilInboxDone(app, checkout.id);
    expect(await standing(app, checkout.id)).toEqual(before);
    await endFaults(app);
    await makeStale(app, checkout.id);
    await untilPayment(app, checkout, "paid");
    expect(await standing(app, checkout.id)).toEqual(paidOnce(checkout));
  });
});

describe("an unpaid order", () => {
  it("cannot be accepted, prepared, sent or handed over", async () => {
    const checkout = await buy(app, wants);
    const [order] = checkout.orders;
    const member = await memberOf(app, order?.seller.name ?? "");
    const bodies = { accept: {}, ready: {}, "hand-over": { pickup_code: order?.pickup_code ?? "000000" } };
    for (const [move, body] of Object.entries(bodies)) {
      const answer = await member.post(`/seller/orders/${order?.id}/${move}`, body);
      expect([move, answer.status, answer.body.code]).toEqual([move, 409, "order_unpaid"]);
    }
    const { body } = await member.get<{ orders: { id: string }[] }>("/seller/orders?tab=new");
    expect(body.orders.map(({ id }) => id)).not.toContain(order?.id);
    expect(await standing(app, checkout.id)).toMatchObject({ payment_state: "awaiting", postings: 0 });
  });
});

function flipped({ signature_key }: Notice): string {
  const key = String(signature_key);
  return (key.startsWith("0") ? "1" : "0") + key.slice(1);
}

async function attemptsOf(orderRef: string) {
  const { attempts } = await app.simulator.control<{
    attempts: { orderId: string; outcome: unknown; body: Notice }[];
  }>("GET", "notifications");
  return attempts.filter(({ orderId }) => orderId === orderRef);
}
