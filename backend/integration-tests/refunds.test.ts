import { randomUUID } from "node:crypto";
import type { Checkout } from "@pasar/contracts/checkout";
import type { PaymentMethod } from "@pasar/contracts/order";
import type { OperatorRefund } from "@pasar/contracts/refund";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { endFaults, spoil, standing } from "./harness/payments";
import { booksOf, brokenLedger, buyerSays, givenBack, operator, SOUND_LEDGER, untilListed } from "./harness/refunds";
import {
  broughtPlacement,
  buy,
  eventually,
  pay,
  place,
  plentyOfChips,
  read,
  stockOf,
  untilPayment,
  type Want,
} from "./harness/shopping";

const ACCOUNT = { bank: "BRI", number: "1234 5678 90", holder_name: "Pembeli Contoh" };

let app: TestApp;
let chips: Want;
let member: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  chips = await plentyOfChips(app);
  member = await memberOf(app, chips.page.seller.name);
});
afterAll(() => app?.stop());
afterEach(async () => {
  await endFaults(app);
  expect(await brokenLedger(app)).toEqual(SOUND_LEDGER);
});

async function paid(method: PaymentMethod = "qris", quantity = 1): Promise<Checkout> {
  const checkout = await buy(app, [{ ...chips, quantity }], method);
  await pay(app, checkout);
  return untilPayment(app, checkout, "paid");
}

async function cancel(checkout: Checkout): Promise<void> {
  expect((await buyerSays(app.api, checkout, checkout.orders[0], "cancel")).status).toBe(200);
}

async function cancelled(method: PaymentMethod = "qris"): Promise<Checkout> {
  const checkout = await paid(method);
  await cancel(checkout);
  return checkout;
}

const refundState = async (checkout: Checkout) => (await read(app.api, checkout)).refunds[0]?.state;
const tellAccount = ({ id, token }: Checkout, account: object) =>
  app.api.post<Checkout & { code?: string }>(`/store/checkouts/${id}/refund-account?token=${token}`, account);

/** The clock waits a minute before it asks Midtrans again. */
const makeDue = () => app.database.rows("update buyer_refund set next_try_at = now() where state in ('due', 'sent')");

describe("a refund through Midtrans", () => {
  const REFUND = { method: "POST", path: "/refund$" };

  it("whose answers are lost is asked for again with the same key, and given back once", async () => {
    const checkout = await paid();
    await spoil(app, { kind: "reset_after", match: REFUND, times: 2 });
    await spoil(app, { kind: "http_503", match: { method: "GET", path: "/status$", nth: 2 } });
    await cancel(checkout);
    await eventually(
      () =>
        app.database.rows<{ attempts: number }>("select attempts from buyer_refund where checkout_id = $1", [
          checkout.id,
        ]),
      ([row]) => (row?.attempts ?? 0) > 0,
    );
    await endFaults(app);
    await eventually(
      async () => {
        await makeDue();
        return refundState(checkout);
      },
      (state) => state === "paid",
    );
    expect(await givenBack(app, checkout.id)).toEqual([checkout.total]);
  });

  it("that a process began and never finished is finished by the clock", async () => {
    const checkout = await paid();
    await spoil(app, { kind: "http_503", match: { method: "GET", path: "/status$" }, times: 1_000 });
    await cancel(checkout);
    await app.database.rows("update buyer_refund set state = 'sent', attempts = 3 where checkout_id = $1", [
      checkout.id,
    ]);
    expect(await refundState(checkout)).toBe("under_way");
    await endFaults(app);
    await eventually(
      async () => {
        await makeDue();
        return refundState(checkout);
      },
      (state) => state === "paid",
    );
    expect(await givenBack(app, checkout.id)).toEqual([checkout.total]);
  });

  it("that the wallet turns down goes to the operators", async () => {
    await spoil(app, { kind: "refund_rejected", match: REFUND });
    const checkout = await cancelled();
    const listed = await untilListed(app, { amount: checkout.total, state: "manual_due", chargeRef: checkout.id });
    expect(listed).toMatchObject({ rail: "bank", obstacle: "declined_by_wallet", account: null });
    expect(await refundState(checkout)).toBe("account_needed");
  });
});

describe("a refund by transfer", () => {
  const command = (who: Api, refund: OperatorRefund, what: "mark" | "confirm", body: object = {}) =>
    who.post<OperatorRefund & { code?: string }>(`/admin/refunds/${refund.id}/${what}`, body);

  it("needs the buyer's account, one operator who transfers and another who confirms", async () => {
    const checkout = await cancelled("bri_va");
    const refund = await untilListed(app, { amount: checkout.total, state: "manual_due", chargeRef: checkout.id });
    expect(refund).toMatchObject({ reason: "order_cancelled", buyer: { name: "Pembeli Contoh" }, account: null });
    expect(await refundState(checkout)).toBe("account_needed");
    const [one, other] = [operator(app, "user_one"), operator(app, "user_other")];
    const proof = { proof: "TRF-0001" };
    expect((await command(one, refund, "mark", proof)).status).toBe(400);
    expect((await tellAccount(checkout, { ...ACCOUNT, number: "12" })).status).toBe(400);
    expect((await tellAccount({ ...checkout, token: "x" }, ACCOUNT)).status).toBe(404);
    const told = await tellAccount(checkout, ACCOUNT);
    expect([told.status, told.body.refunds[0]?.state]).toEqual([200, "transfer"]);
    expect((await command(one, refund, "confirm")).body.code).toBe("refund_moved_on");
    const marked = await command(one, refund, "mark", proof);
    expect(marked.body).toMatchObject({
      state: "manual_marked",
      marked_by: "user_one",
      proof: "TRF-0001",
      account: { bank: "BRI", number: "1234567890", holder_name: "Pembeli Contoh" },
    });
    expect((await tellAccount(checkout, ACCOUNT)).body.code).toBe("refund_moved_on");
    const alone = await command(one, refund, "confirm");
    expect([alone.status, alone.body.code]).toEqual([403, "refund_needs_another_operator"]);
    const answers = await Promise.all([other, other].map((who) => command(who, refund, "confirm")));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await refundState(checkout)).toBe("paid");
    expect(await booksOf(app, checkout.orders[0]?.id ?? "")).toEqual({
      "gateway:midtrans": checkout.total,
      "platform:bank": -checkout.total,
    });
  });

  it("is for operators alone, and so is Medusa's own way to give money back", async () => {
    const checkout = await cancelled("bri_va");
    const refund = await untilListed(app, { amount: checkout.total, state: "manual_due", chargeRef: checkout.id });
    for (const nobody of [app.api, member]) {
      expect((await nobody.get("/admin/refunds")).status).toBe(401);
      expect((await command(nobody, refund, "mark", { proof: "TRF-1", account: ACCOUNT })).status).toBe(401);
    }
    const who = operator(app, "user_one");
    for (const path of [`/admin/orders/${checkout.orders[0]?.id}/cancel`, "/admin/payments/pay_x/refund"]) {
      expect((await who.post(path, {})).status).toBe(403);
    }
    expect((await command(who, { ...refund, id: "bref_unknown" }, "mark", { proof: "TRF-1" })).status).toBe(404);
    expect((await who.get("/admin/refunds?state=bad")).status).toBe(400);
  });
});

describe("money that comes too late", () => {
  it("is booked once, and goes back", async () => {
    const checkout = await buy(app, [chips]);
    await app.database.rows("update checkout set payment_state = 'expired' where id = $1", [checkout.id]);
    await app.database.rows(
      "update seller_order set stage = 'cancelled', cancel_reason = 'payment_expired' where checkout_id = $1",
      [checkout.id],
    );
    await pay(app, checkout, { delivery: "duplicate" });
    const after = await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(after.refunds).toEqual([expect.objectContaining({ order_id: null, amount: checkout.total })]);
    expect(after.payment.state).toBe("expired");
    expect(await standing(app, checkout.id)).toMatchObject({ paid_late: true, postings: 0 });
    expect(await givenBack(app, checkout.id)).toEqual([checkout.total]);
    const kinds = await app.database.rows("select kind from ledger_transaction where cause = $1", [
      `late_payment:${checkout.id}`,
    ]);
    expect(kinds).toEqual([{ kind: "late_payment" }]);
  });
});

describe("a payment the bank takes back", () => {
  /** Lets a paid checkout have been paid at a shop till, whose bank takes the money back (settlement, then deny). */
  async function takenBack(checkout: Checkout): Promise<void> {
    const ref = `till-${randomUUID()}`;
    const body = {
      payment_type: "cstore",
      transaction_details: { order_id: ref, gross_amount: checkout.total },
      cstore: { store: "indomaret" },
    };
    const response = await fetch(`${app.simulator.url}/v2/charge`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${Buffer.from("SB-Mid-server-integration-tests:").toString("base64")}`,
      },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    await pay(app, { id: ref }, { delivery: "drop" });
    await app.database.rows("update checkout set charge_ref = $2 where id = $1", [checkout.id, ref]);
    await app.database.rows(
      "update midtrans_transaction set order_ref = $2, method = 'indomaret', status = 'settlement' where order_ref = $1",
      [checkout.id, ref],
    );
    await app.simulator.control("POST", `tx/${ref}/deny`);
  }
  const kindsOf = (orderId: string) =>
    app.database.rows(
      `select t.kind, e.account, e.amount from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
       where t.order_id = $1 and t.kind = 'correction' order by e.account`,
      [orderId],
    );

  it("stops orders that were not handed over and frees their goods", async () => {
    const before = await stockOf(app, chips.page.variant_id);
    const checkout = await paid("bri_va");
    await takenBack(checkout);
    const after = await untilPayment(app, checkout, "denied");
    expect(after.orders[0]).toMatchObject({ stage: "cancelled", cancel_reason: "payment_reversed" });
    expect(after.refunds).toEqual([]);
    expect(await booksOf(app, checkout.orders[0]?.id ?? "")).toEqual({});
    expect(await stockOf(app, chips.page.variant_id)).toEqual(before);
  });

  /** An order of a checkout that was sent before its payment was taken back. */
  async function sentAndTakenBack(): Promise<{ checkout: Checkout; id: string }> {
    const request = { ...(await broughtPlacement(app.api, chips, "delivery")), payment_method: "bri_va" as const };
    const checkout = await place(app.api, request);
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    const id = checkout.orders[0]?.id ?? "";
    for (const move of ["accept", "send"]) {
      expect((await member.post(`/seller/orders/${id}/${move}`, {})).status).toBe(200);
    }
    await takenBack(checkout);
    return { checkout, id };
  }

  it("after the goods were sent is the platform's loss: the seller keeps the money, and the order goes on", async () => {
    const { checkout, id } = await sentAndTakenBack();
    const after = await untilPayment(app, checkout, "denied");
    expect([after.orders[0]?.stage, after.refunds]).toEqual(["sent", []]);
    expect(await kindsOf(id)).toEqual([
      { kind: "correction", account: "gateway:midtrans", amount: -checkout.total },
      { kind: "correction", account: "platform:losses", amount: checkout.total },
    ]);
    const losses = await operator(app, "user_first").get<{ losses: object[] }>("/admin/payment-losses");
    expect(JSON.stringify(losses.body)).toContain(id);
    expect((await member.post(`/seller/orders/${id}/deliver`, {})).status).toBe(200);
    expect(await booksOf(app, id)).toEqual({ payable: -checkout.total, "platform:losses": checkout.total });
  });

  it("is no loss once the goods are called back: nobody keeps money for them, and nothing is owed", async () => {
    const { checkout, id } = await sentAndTakenBack();
    await untilPayment(app, checkout, "denied");
    expect((await member.post(`/seller/orders/${id}/cancel`, { reason: "cannot_deliver" })).status).toBe(200);
    expect(await booksOf(app, id)).toEqual({});
    expect((await read(app.api, checkout)).refunds).toEqual([]);
    const losses = await operator(app, "user_first").get<{ losses: object[] }>("/admin/payment-losses");
    expect(JSON.stringify(losses.body)).not.toContain(id);
  });

  it("after pieces were taken out ends what was still owed for them", async () => {
    const checkout = await paid("bri_va", 3);
    const order = checkout.orders[0];
    const cut = { id: randomUUID(), lines: [{ variant_id: chips.page.variant_id, quantity: 1 }] };
    const sold = { ...cut, reason: "sold_out", lowers_stock: false };
    expect((await member.post(`/seller/orders/${order?.id}/partial-cancel`, sold)).status).toBe(200);
    await takenBack(checkout);
    const after = await untilPayment(app, checkout, "denied");
    expect([after.orders[0]?.cancel_reason, after.refunds]).toEqual(["payment_reversed", []]);
    expect(await booksOf(app, order?.id ?? "")).toEqual({});
  });

  it("when it had come too late: nothing is owed any more", async () => {
    const checkout = await buy(app, [chips], "indomaret");
    await app.database.rows("update checkout set payment_state = 'expired' where id = $1", [checkout.id]);
    await app.database.rows(
      "update seller_order set stage = 'cancelled', cancel_reason = 'payment_expired' where checkout_id = $1",
      [checkout.id],
    );
    await pay(app, checkout);
    await untilListed(app, { amount: checkout.total, state: "manual_due", chargeRef: checkout.id });
    await app.simulator.control("POST", `tx/${checkout.id}/deny`);
    await eventually(
      () =>
        app.database.rows<{ state: string }>("select state from buyer_refund where checkout_id = $1", [checkout.id]),
      ([row]) => row?.state === "failed",
    );
    const [sum] = await app.database.rows(
      `select sum(e.amount)::int as sum, count(*)::int as entries from ledger_entry e
       join ledger_transaction t on t.id = e.transaction_id
       where t.cause in ('late_payment:' || $1, 'late_payment_reversed:' || $1) and e.account = 'gateway:midtrans'`,
      [checkout.id],
    );
    expect(sum).toEqual({ sum: 0, entries: 2 });
  });
});
