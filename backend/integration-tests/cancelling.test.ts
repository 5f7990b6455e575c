import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { statusAtMidtrans } from "./harness/payments";
import { booksOf, brokenLedger, buyerSays, givenBack, SOUND_LEDGER } from "./harness/refunds";
import {
  broughtPlacement,
  buy,
  chipsAndRice,
  eventually,
  pay,
  place,
  read,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";

let app: TestApp;
let wants: [Want, Want];
let member: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  wants = await chipsAndRice(app, [2, 1]);
  member = await memberOf(app, wants[0].page.seller.name);
});
afterAll(() => app?.stop());
afterEach(async () => expect(await brokenLedger(app)).toEqual(SOUND_LEDGER));

const chips = () => stockOf(app, wants[0].page.variant_id);
const ofChips = ({ orders }: Checkout) => orders.find(({ seller }) => seller.id === wants[0].page.seller.id);

async function paid(method: "qris" | "bri_va" = "qris", what: Want[] = [...wants]): Promise<Checkout> {
  const checkout = await buy(app, what, method);
  await pay(app, checkout);
  return untilPayment(app, checkout, "paid");
}

async function medusaOf(orderId: string | undefined) {
  const [row] = await app.database.rows<{ status: string; refunds: number; made_by: string[] }>(
    `select o.status::text, (select count(*)::int from refund) as refunds,
            (select array_agg(made_by order by created_at) from order_step where order_id = o.id and stage = 'cancelled') as made_by
     from "order" o where o.id = $1`,
    [orderId],
  );
  return row;
}

describe("a buyer", () => {
  it("cancels a paid order: goods free, money back through Midtrans once, the other order goes on", async () => {
    const before = await chips();
    const checkout = await paid();
    const order = ofChips(checkout);
    const total = order?.total ?? 0;
    expect(order).toMatchObject({ can_cancel: true, can_confirm: false });
    const { status, body } = await buyerSays(app.api, checkout, order, "cancel", { note: "Salah pilih" });
    expect(status).toBe(200);
    expect(ofChips(body)).toMatchObject({ stage: "cancelled", cancel_reason: "buyer_cancelled", can_cancel: false });
    expect(body.payment.state).toBe("paid");
    expect(await chips()).toEqual(before);
    const after = await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(after.refunds).toEqual([
      expect.objectContaining({ order_id: order?.id, amount: total, state: "paid", paid_at: expect.any(String) }),
    ]);
    expect(await givenBack(app, checkout.id)).toEqual([total]);
    expect(await booksOf(app, order?.id ?? "")).toEqual({});
    const medusa = await eventually(
      () => medusaOf(order?.id),
      (row) => row?.status === "canceled",
    );
    expect(medusa).toEqual({ status: "canceled", refunds: 0, made_by: ["buyer"] });
    const seller = await member.get<{ cancel_note: string }>(`/seller/orders/${order?.id}`);
    expect(seller.body.cancel_note).toBe("Salah pilih");
    const other = await memberOf(app, wants[1].page.seller.name);
    const rice = checkout.orders.find(({ id }) => id !== order?.id);
    expect((await other.post(`/seller/orders/${rice?.id}/accept`, {})).status).toBe(200);
  });

  it("cancels what is unpaid: nobody can pay it any more, and all its orders go", async () => {
    const before = await chips();
    const checkout = await buy(app, wants);
    const { status, body } = await buyerSays(app.api, checkout, ofChips(checkout), "cancel");
    expect([status, body.payment.state]).toEqual([200, "cancelled"]);
    expect(body.orders.map(({ stage, cancel_reason }) => [stage, cancel_reason])).toEqual([
      ["cancelled", "buyer_cancelled"],
      ["cancelled", "buyer_cancelled"],
    ]);
    expect(await statusAtMidtrans(app, checkout.id)).toBe("cancel");
    expect(body.refunds).toEqual([]);
    expect(await chips()).toEqual(before);
  });

  it("cancels a cash order: nothing is owed", async () => {
    const checkout = await buy(app, [wants[0]], "cod");
    const { status, body } = await buyerSays(app.api, checkout, ofChips(checkout), "cancel");
    expect([status, body.payment.state, body.refunds]).toEqual([200, "cancelled", []]);
  });

  it("cannot cancel what the seller has accepted, nor what is not theirs", async () => {
    const [mine, others] = [await paid(), await paid()];
    const order = ofChips(mine);
    await member.post(`/seller/orders/${order?.id}/accept`, {});
    const late = await buyerSays(app.api, mine, order, "cancel");
    expect([late.status, late.body.code]).toEqual([409, "order_moved_on"]);
    const foreign = await buyerSays(app.api, mine, ofChips(others), "cancel");
    expect([foreign.status, foreign.body.code]).toEqual([404, "order_not_found"]);
    const stranger = await buyerSays(app.api, { id: others.id, token: mine.token }, ofChips(others), "cancel");
    expect([stranger.status, stranger.body.code]).toEqual([404, "checkout_not_found"]);
    expect((await read(app.api, others)).orders.map(({ stage }) => stage)).toEqual([
      "awaiting_acceptance",
      "awaiting_acceptance",
    ]);
  });
});

describe("a seller", () => {
  it.each(["accept", "ready"])("cancels with a reason after %s; the books and the audit know", async (last) => {
    const before = await chips();
    const checkout = await paid("qris", [wants[0]]);
    const order = ofChips(checkout);
    await member.post(`/seller/orders/${order?.id}/accept`, {});
    if (last === "ready") await member.post(`/seller/orders/${order?.id}/ready`, {});
    const path = `/seller/orders/${order?.id}/cancel`;
    const answer = await member.post(path, { reason: "goods_gone" });
    expect([answer.status, answer.body.stage, answer.body.cancel_reason]).toEqual([200, "cancelled", "goods_gone"]);
    expect((await member.post(path, { reason: "goods_gone" })).status).toBe(200);
    expect((await member.post(path, { reason: "seller_closed" })).body.code).toBe("order_moved_on");
    await eventually(
      () => givenBack(app, checkout.id),
      (sums) => sums.length === 1,
    );
    expect(await chips()).toEqual(before);
    const [audit] = await app.database.rows("select after from audit_entry where record_id = $1", [order?.id]);
    expect(audit).toMatchObject({ after: { reason: "goods_gone", number: order?.number } });
  });

  it("must say what is wrong, and cannot cancel what was handed over or is another's", async () => {
    const checkout = await paid("qris", [wants[0]]);
    const order = ofChips(checkout);
    const path = `/seller/orders/${order?.id}/cancel`;
    for (const body of [{}, { reason: "other" }, { reason: "bored" }, { reason: "payment_reversed" }]) {
      expect((await member.post(path, body)).status).toBe(400);
    }
    const stranger = await memberOf(app, wants[1].page.seller.name);
    expect((await stranger.post(path, { reason: "goods_gone" })).status).toBe(404);
    for (const move of ["accept", "ready"]) await member.post(`/seller/orders/${order?.id}/${move}`, {});
    const { pickup_code } = order ?? {};
    expect((await member.post(`/seller/orders/${order?.id}/hand-over`, { pickup_code })).status).toBe(200);
    const late = await member.post(path, { reason: "goods_gone" });
    expect([late.status, late.body.code]).toEqual([409, "order_moved_on"]);
    expect(await booksOf(app, order?.id ?? "")).toEqual({
      "gateway:midtrans": order?.total,
      payable: -(order?.total ?? 0),
    });
  });
});

describe("the clock", () => {
  const age = (orderId: string | undefined, stage: string, days: number) =>
    app.database.rows(
      "update order_step set created_at = now() - $3 * interval '1 day' where order_id = $1 and stage = $2",
      [orderId, stage, days],
    );

  it("cancels what no seller accepted in time, and gives the money back", async () => {
    const [old, fresh] = [await paid("qris", [wants[0]]), await paid("qris", [wants[0]])];
    await age(ofChips(fresh)?.id, "awaiting_acceptance", 2.9);
    await age(ofChips(old)?.id, "awaiting_acceptance", 3.1);
    const after = await eventually(
      () => read(app.api, old),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(ofChips(after)).toMatchObject({ stage: "cancelled", cancel_reason: "not_accepted" });
    expect(ofChips(await read(app.api, fresh))?.stage).toBe("awaiting_acceptance");
  });

  async function sent(method: "qris" | "cod"): Promise<Checkout> {
    const request = { ...(await broughtPlacement(app.api, wants[0], "delivery")), payment_method: method };
    const checkout = await place(app.api, request);
    if (method === "qris") {
      await pay(app, checkout);
      await untilPayment(app, checkout, "paid");
    }
    for (const move of ["accept", "send"]) {
      expect((await member.post(`/seller/orders/${ofChips(checkout)?.id}/${move}`, {})).status).toBe(200);
    }
    return read(app.api, checkout);
  }

  it("completes what was sent long ago, but not cash; the buyer is faster", async () => {
    const [old, cash, mine] = [await sent("qris"), await sent("cod"), await sent("qris")];
    expect([old, cash].map((checkout) => ofChips(checkout)?.can_confirm)).toEqual([true, false]);
    const refused = await buyerSays(app.api, cash, ofChips(cash), "received");
    expect(refused.status).toBe(400);
    const received = await buyerSays(app.api, mine, ofChips(mine), "received");
    expect([received.status, ofChips(received.body)?.stage]).toEqual([200, "completed"]);
    expect((await buyerSays(app.api, mine, ofChips(mine), "received")).status).toBe(200);
    await Promise.all([old, cash].map((checkout) => age(ofChips(checkout)?.id, "sent", 9.1)));
    await eventually(
      () => read(app.api, old),
      (checkout) => ofChips(checkout)?.stage === "completed",
    );
    expect(ofChips(await read(app.api, cash))?.stage).toBe("sent");
    for (const checkout of [old, mine]) {
      const order = ofChips(checkout);
      expect(await booksOf(app, order?.id ?? "")).toEqual({
        "gateway:midtrans": order?.total,
        payable: -(order?.total ?? 0),
      });
    }
    const steps = await app.database.rows(
      "select made_by from order_step where stage = 'completed' and order_id = any($1) order by made_by",
      [[ofChips(old)?.id, ofChips(mine)?.id]],
    );
    expect(steps).toEqual([{ made_by: "buyer" }, { made_by: "system" }]);
  });
});

describe("two at once", () => {
  it("cancelling and accepting: one wins, and only a cancelled order is paid back", async () => {
    for (let round = 0; round < 6; round += 1) {
      const checkout = await paid("qris", [wants[0]]);
      const order = ofChips(checkout);
      const accepting = member.with({}).post(`/seller/orders/${order?.id}/accept`, {});
      const cancelling = buyerSays(app.apis[1] ?? app.api, checkout, order, "cancel");
      const answers = (await Promise.all([accepting, cancelling])).map(({ status }) => status).sort();
      expect(answers).toEqual([200, 409]);
      const now = await read(app.api, checkout);
      expect(now.refunds.length).toBe(ofChips(now)?.stage === "cancelled" ? 1 : 0);
    }
  });

  it("cancelling twice owes the money once", async () => {
    const checkout = await paid("qris", [wants[0]]);
    const order = ofChips(checkout);
    const answers = await Promise.all(
      app.apis.flatMap((api) => [api, api]).map((api) => buyerSays(api, checkout, order, "cancel")),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(await givenBack(app, checkout.id)).toEqual([order?.total]);
  });

  it("cancelling and paying: the buyer has the goods or the money, never neither", async () => {
    for (let round = 0; round < 6; round += 1) {
      const checkout = await buy(app, [wants[0]]);
      const paying = pay(app, checkout).catch(() => undefined);
      const cancelling = buyerSays(app.apis[1] ?? app.api, checkout, ofChips(checkout), "cancel");
      const [{ status }] = await Promise.all([cancelling, paying]);
      expect([200, 409]).toContain(status);
      const isPaid = (await statusAtMidtrans(app, checkout.id)) !== "cancel";
      const settled = await eventually(
        () => read(app.api, checkout),
        ({ payment, orders, refunds }) =>
          isPaid
            ? payment.state === "paid" && (orders[0]?.stage === "awaiting_acceptance" || refunds[0]?.state === "paid")
            : payment.state === "cancelled",
      );
      const cancelled = ofChips(settled)?.stage === "cancelled";
      expect(await givenBack(app, checkout.id)).toEqual(isPaid && cancelled ? [checkout.total] : []);
    }
  });
});
