import type { Checkout } from "@pasar/contracts/checkout";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import {
  buy,
  CHIPS,
  eventually,
  pay,
  place,
  placement,
  productPage,
  quote,
  read,
  ricePage,
  stockOf,
  untilPayment,
} from "./harness/shopping";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

async function twoSellers() {
  return [
    { page: await productPage(app.api, CHIPS), quantity: 2 },
    { page: await ricePage(app), quantity: 1 },
  ];
}

describe("search and product page", () => {
  it("finds chips by an everyday spelling, with price, seller and stock in the hit", async () => {
    const { body } = await app.api.post<{ results: { hits: { document: Record<string, unknown> }[] }[] }>(
      "/store/search",
      {
        entity: "product",
        filters: { q: "kripik pisang coklat" },
        pagination: { take: 5 },
      },
    );
    const handles = body.results[0]?.hits.map(({ document }) => document.handle);
    expect(handles).toContain(CHIPS);
    expect(body.results[0]?.hits[0]?.document).toMatchObject({ price: expect.any(Number), stock: expect.any(Number) });
  });

  it("answers an unknown product with 404", async () => {
    const answer = await app.api.get("/store/product-pages/no-such-thing");
    expect([answer.status, answer.body.code]).toEqual([404, "product_not_found"]);
  });
});

describe("quote", () => {
  it("groups by seller and writes nothing", async () => {
    const wants = await twoSellers();
    const before = await app.database.rows("select count(*) from reservation_item");
    const { sellers, subtotal } = await quote(app.api, wants);
    expect(sellers).toHaveLength(2);
    expect(subtotal).toBe(wants.reduce((sum, { page, quantity }) => sum + page.price * quantity, 0));
    expect(await app.database.rows("select count(*) from reservation_item")).toEqual(before);
  });
});

describe("placing over two sellers", () => {
  it("places an order per seller, holds the stock and asks for one payment", async () => {
    const wants = await twoSellers();
    const before = await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
    const checkout = await buy(app, wants);
    expect(checkout.orders).toHaveLength(2);
    expect(checkout.orders.map(({ stage }) => stage)).toEqual(["awaiting_payment", "awaiting_payment"]);
    expect(checkout.payment).toMatchObject({ state: "awaiting", amount: checkout.total });
    expect(checkout.payment.instructions).toMatchObject({ kind: "qr", qr_string: expect.stringMatching(/^000201/) });
    const after = await Promise.all(wants.map(({ page }) => stockOf(app, page.variant_id)));
    wants.forEach(({ quantity }, index) => {
      expect((after[index]?.reserved ?? 0) - (before[index]?.reserved ?? 0)).toBe(quantity);
      expect(after[index]?.reserved).toBe(after[index]?.rows);
    });
    const charges = await app.database.rows("select amount from midtrans_transaction where order_ref = $1", [
      checkout.id,
    ]);
    expect(charges).toEqual([{ amount: checkout.total }]);
  });

  it("answers the same id and body with the same checkout, twenty times at once (R6)", async () => {
    const request = placement(await twoSellers());
    const first = await place(app.api, request);
    const again = await Promise.all(
      Array.from({ length: 20 }, () => app.api.post<Checkout>("/store/checkouts", request)),
    );
    for (const { status, body } of again) expect([status, body]).toEqual([200, first]);
    const orders = await app.database.rows("select id from seller_order where checkout_id = $1", [request.id]);
    expect(orders).toHaveLength(2);
  });

  it("places once when the first sending comes twenty times at once (R6)", async () => {
    const request = placement(await twoSellers());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.api.post<Checkout>("/store/checkouts", request)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [200, 201, 409].includes(status))).toBe(true);
    const orders = await app.database.rows("select id from seller_order where checkout_id = $1", [request.id]);
    expect(orders).toHaveLength(2);
  });

  it("refuses another body under the same id and changes nothing", async () => {
    const request = placement(await twoSellers());
    await place(app.api, request);
    const answer = await app.api.post("/store/checkouts", {
      ...request,
      shopper: { name: "Orang Lain", phone: "081200000001" },
    });
    expect([answer.status, answer.body.code]).toEqual([409, "checkout_conflict"]);
  });

  it("opens the order page only with the right token", async () => {
    const checkout = await buy(app, await twoSellers());
    for (const token of ["", "wrong", checkout.token.slice(0, -1)]) {
      expect((await app.api.get(`/store/checkouts/${checkout.id}?token=${token}`)).status).toBe(404);
    }
    expect((await read(app.api, checkout)).id).toBe(checkout.id);
  });
});

describe("the main job", () => {
  it("goes from payment to hand-over, and the seller's money follows", async () => {
    const checkout = await buy(app, await twoSellers());
    await pay(app, checkout);
    const paid = await untilPayment(app, checkout, "paid");
    expect(paid.orders.map(({ stage }) => stage)).toEqual(["awaiting_acceptance", "awaiting_acceptance"]);
    const [order] = paid.orders;
    if (!order) throw new Error("no order");
    const member = await memberOf(app, order.seller.name);
    const before = (await member.get<{ balance: Record<string, number> }>("/seller/summary")).body.balance;
    const list = await member.get<{ orders: { id: string; next_action: string }[] }>("/seller/orders?tab=new");
    expect(list.body.orders).toContainEqual(expect.objectContaining({ id: order.id, next_action: "accept" }));
    const moves: [string, unknown, string][] = [
      ["accept", undefined, "preparing"],
      ["ready", undefined, "ready_for_pickup"],
      ["hand-over", { pickup_code: order.pickup_code }, "completed"],
    ];
    for (const [path, body, stage] of moves) {
      const answer = await member.post(`/seller/orders/${order.id}/${path}`, body);
      expect([answer.status, answer.body.stage]).toEqual([200, stage]);
      const seen = (await read(app.api, checkout)).orders.find(({ id }) => id === order.id);
      expect(seen?.stage).toBe(stage);
    }
    const after = (await member.get<{ balance: Record<string, number> }>("/seller/summary")).body.balance;
    expect((after.payable ?? 0) - (before.payable ?? 0)).toBe(order.total);
    expect((before.held ?? 0) - (after.held ?? 0)).toBe(order.total);
    const medusa = await eventually(
      () => app.database.rows<{ status: string }>(`select status from "order" where id = $1`, [order.id]),
      ([row]) => row?.status === "completed",
    );
    expect(medusa).toHaveLength(1);
  });

  it("takes the goods off the shelf once they are handed over", async () => {
    const page = await productPage(app.api, CHIPS);
    const before = await stockOf(app, page.variant_id);
    const checkout = await buy(app, [{ page, quantity: 3 }], "cod");
    const [order] = checkout.orders;
    const member = await memberOf(app, page.seller.name);
    await member.post(`/seller/orders/${order?.id}/accept`);
    await member.post(`/seller/orders/${order?.id}/ready`);
    const unconfirmed = await member.post(`/seller/orders/${order?.id}/hand-over`, { pickup_code: order?.pickup_code });
    expect(unconfirmed.status).toBe(400);
    const handed = await member.post(`/seller/orders/${order?.id}/hand-over`, {
      pickup_code: order?.pickup_code,
      cash_received: true,
    });
    expect(handed.body).toMatchObject({ stage: "completed", payment: { state: "paid" } });
    const after = await stockOf(app, page.variant_id);
    expect(after).toEqual({ stocked: before.stocked - 3, reserved: before.reserved, rows: before.rows });
    const [captured] = await eventually(
      () =>
        app.database.rows<{ captured: number }>(
          `select count(p.captured_at)::int as captured from payment p
           join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
          [order?.id],
        ),
      ([row]) => row?.captured === 1,
    );
    expect(captured).toEqual({ captured: 1 });
    const cash = await app.database.rows<{ amount: number }>(
      "select amount from ledger_entry where account = $1 order by created_at desc limit 1",
      [`seller:${page.seller.id}:cash`],
    );
    expect(cash).toEqual([{ amount: order?.total }]);
  });
});

describe("the ledger", () => {
  it("sums to zero and refuses to be changed", async () => {
    const [sum] = await app.database.rows<{ sum: string }>("select coalesce(sum(amount), 0) as sum from ledger_entry");
    expect(Number(sum?.sum)).toBe(0);
    await expect(app.database.rows("update ledger_entry set amount = amount + 1")).rejects.toThrow(/append-only/);
    await expect(app.database.rows("delete from ledger_transaction")).rejects.toThrow(/append-only/);
    await expect(
      app.database.rows(
        `with t as (insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id)
                    values ('ltx_x', 'x', 'sale_paid', 'x', 1, 'x') returning id)
         insert into ledger_entry (id, account, amount, transaction_id) select 'lent_x', 'x', 5, id from t`,
      ),
    ).rejects.toThrow(/does not sum to zero/);
  });
});
