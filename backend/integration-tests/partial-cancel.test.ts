import { randomUUID } from "node:crypto";
import type { BuyerOrder, Checkout } from "@pasar/contracts/checkout";
import type { SellerOrder } from "@pasar/contracts/seller";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { booksOf, brokenLedger, buyerSays, givenBack, SOUND_LEDGER, untilListed } from "./harness/refunds";
import { buy, chipsAndRice, eventually, pay, read, stockOf, untilPayment, type Want } from "./harness/shopping";

let app: TestApp;
let chips: Want;
let rice: Want;
let member: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  [chips, rice] = await chipsAndRice(app, [5, 1]);
  member = await memberOf(app, chips.page.seller.name);
});
afterAll(() => app?.stop());
afterEach(async () => expect(await brokenLedger(app)).toEqual(SOUND_LEDGER));

const price = () => chips.page.price;
const shelf = () => stockOf(app, chips.page.variant_id);
const ofChips = ({ orders }: Checkout) => orders.find(({ seller }) => seller.id === chips.page.seller.id) as BuyerOrder;
const piecesOf = (quantity: number) => [{ variant_id: chips.page.variant_id, quantity }];

type Method = "qris" | "bri_va" | "cod";

async function bought(method: Method = "qris", wants: Want[] = [chips]): Promise<Checkout> {
  const checkout = await buy(app, wants, method);
  if (method === "cod") return checkout;
  await pay(app, checkout);
  return untilPayment(app, checkout, "paid");
}

function sellerCuts(order: Pick<BuyerOrder, "id">, quantity: number, change: object = {}, api = member) {
  const body = { id: randomUUID(), lines: piecesOf(quantity), reason: "sold_out", lowers_stock: false, ...change };
  return api.post<SellerOrder & { code?: string }>(`/seller/orders/${order.id}/partial-cancel`, body);
}

function buyerCuts(checkout: Checkout, quantity: number, api = app.api) {
  const path = `/store/checkouts/${checkout.id}/orders/${ofChips(checkout).id}/partial-cancel?token=${checkout.token}`;
  return api.post<Checkout & { code?: string }>(path, { id: randomUUID(), lines: piecesOf(quantity) });
}

async function medusaOf(orderId: string) {
  const [row] = await app.database.rows<{ total: number; pieces: number; sum: number }>(
    `select (s.totals ->> 'current_order_total')::int as total,
            (select sum(oi.quantity)::int from order_item oi where oi.order_id = o.id and oi.version = o.version) as pieces,
            (select sum(amount)::int from order_transaction t where t.order_id = o.id) as sum
     from "order" o join order_summary s on s.order_id = o.id and s.version = o.version where o.id = $1`,
    [orderId],
  );
  return row;
}

const soldOf = () =>
  app.database.rows<{ sold: number }>(
    "select l.sold from listing l join product_variant v on v.product_id = l.product_id where v.id = $1",
    [chips.page.variant_id],
  );

const moves = (orderId: string, ...names: string[]) =>
  names.reduce(async (before, name) => {
    await before;
    expect((await member.post(`/seller/orders/${orderId}/${name}`, {})).status).toBe(200);
  }, Promise.resolve());

describe("a seller who has not all of the goods", () => {
  it("takes pieces out of a paid order: bill, reservation, ledger and Medusa follow, the difference goes back once", async () => {
    const before = await shelf();
    const checkout = await bought("qris", [chips, rice]);
    const order = ofChips(checkout);
    await moves(order.id, "accept");
    const cut = { id: randomUUID(), lines: piecesOf(2), reason: "other", note: "Pecah di jalan", lowers_stock: false };
    const path = `/seller/orders/${order.id}/partial-cancel`;
    const answers = await Promise.all([1, 2, 3].map(() => member.post<SellerOrder>(path, cut)));
    const amount = 2 * price();
    for (const { status, body } of answers) {
      expect([status, body.total, body.lines.map(({ quantity }) => quantity)]).toEqual([200, 3 * price(), [3]]);
      expect(body.cuts).toMatchObject([{ made_by: "member", reason: "other", note: "Pecah di jalan", amount }]);
    }
    expect((await member.post(path, { ...cut, lines: piecesOf(1) })).body.code).toBe("key_reused");
    expect(await shelf()).toEqual({ ...before, reserved: before.reserved + 3, rows: before.rows + 3 });
    await eventually(
      () => givenBack(app, checkout.id),
      (sums) => sums.length > 0,
    );
    expect(await givenBack(app, checkout.id)).toEqual([amount]);
    const after = await read(app.api, checkout);
    expect(ofChips(after)).toMatchObject({ subtotal: 3 * price(), total: 3 * price(), stage: "preparing" });
    expect(after.payment).toMatchObject({ state: "paid", amount: checkout.total });
    expect(after.refunds).toMatchObject([{ order_id: order.id, amount }]);
    expect(await booksOf(app, order.id)).toMatchObject({ held: -3 * price() });
    const medusa = await eventually(
      () => medusaOf(order.id),
      (row) => row?.pieces === 3,
    );
    expect(medusa).toEqual({ total: 3 * price(), pieces: 3, sum: 5 * price() });
    const [audit] = await app.database.rows("select action, after from audit_entry where record_id = $1", [order.id]);
    expect(audit).toMatchObject({ action: "order.partly_cancelled", after: { total: 3 * price(), reason: "other" } });
  });

  it("hands over what is left: the stock falls by it, the sale is of it, and nobody is paid for the rest", async () => {
    const before = await shelf();
    const checkout = await bought();
    const order = ofChips(checkout);
    const [listed] = await soldOf();
    await moves(order.id, "accept", "ready");
    expect((await sellerCuts(order, 4, { reason: "damaged", lowers_stock: true })).status).toBe(200);
    expect(await shelf()).toMatchObject({ stocked: before.stocked - 4, reserved: before.reserved + 1 });
    const [movement] = await app.database.rows(
      "select delta, reason from stock_movement where variant_id = $1 order by created_at desc, id desc limit 1",
      [chips.page.variant_id],
    );
    expect(movement).toEqual({ delta: -4, reason: "spoiled" });
    expect((await sellerCuts(order, 1)).body.code).toBe("order_emptied");
    expect((await sellerCuts(order, 2)).body.code).toBe("order_moved_on");
    const { pickup_code } = order;
    expect((await member.post(`/seller/orders/${order.id}/hand-over`, { pickup_code })).status).toBe(200);
    expect(await shelf()).toEqual({ ...before, stocked: before.stocked - 5 });
    expect(await booksOf(app, order.id)).toMatchObject({ payable: -price() });
    const medusa = await eventually(
      () => app.database.rows<{ status: string }>('select status from "order" where id = $1', [order.id]),
      ([row]) => row?.status === "completed",
    );
    expect(medusa).toEqual([{ status: "completed" }]);
    expect(await medusaOf(order.id)).toMatchObject({ total: price(), pieces: 1 });
    const [sold] = await soldOf();
    expect(sold?.sold).toBe((listed?.sold ?? 0) + 1);
    expect((await sellerCuts(order, 1)).body.code).toBe("order_moved_on");
  });

  it("takes less cash, in Medusa too", async () => {
    const checkout = await bought("cod");
    const order = ofChips(checkout);
    await moves(order.id, "accept", "ready");
    const { body } = await sellerCuts(order, 2);
    expect(body).toMatchObject({ total: 3 * price(), cash_to_collect: 3 * price() });
    const after = await read(app.api, checkout);
    expect([after.total, after.payment.amount, after.refunds]).toEqual([3 * price(), 3 * price(), []]);
    const { pickup_code } = order;
    await member.post(`/seller/orders/${order.id}/hand-over`, { pickup_code, cash_received: true });
    expect(await booksOf(app, order.id)).toEqual({ cash: 3 * price(), cash_sales: -3 * price() });
    const medusa = await eventually(
      () => medusaOf(order.id),
      (row) => row?.sum !== null && row?.sum !== undefined,
    );
    expect(medusa).toEqual({ total: 3 * price(), pieces: 3, sum: 3 * price() });
    const captured = await app.database.rows(
      `select p.captured_at is not null as is_whole, c.status from payment p
       join payment_collection c on c.id = p.payment_collection_id
       join order_payment_collection l on l.payment_collection_id = c.id where l.order_id = $1`,
      [order.id],
    );
    expect(captured).toEqual([{ is_whole: true, status: "completed" }]);
  });

  it("leaves the rest to a transfer where the method gives nothing back, then cancels what is left: all of it goes back", async () => {
    const before = await shelf();
    const checkout = await bought("bri_va");
    const order = ofChips(checkout);
    await sellerCuts(order, 1);
    await sellerCuts(order, 1);
    await member.post(`/seller/orders/${order.id}/cancel`, { reason: "goods_gone" });
    for (const amount of [price(), 3 * price()]) {
      await untilListed(app, { amount, state: "manual_due", chargeRef: checkout.id });
    }
    const { refunds } = await read(app.api, checkout);
    expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBe(checkout.total);
    expect(await booksOf(app, order.id)).toMatchObject({ "platform:refunds_payable": -checkout.total });
    expect(await shelf()).toEqual(before);
  });

  it("cannot touch an unpaid order, another's, or goods that have left; bad input changes nothing", async () => {
    const unpaid = ofChips(await buy(app, [chips]));
    expect((await sellerCuts(unpaid, 1)).body.code).toBe("order_unpaid");
    const order = ofChips(await bought());
    const stranger = await memberOf(app, rice.page.seller.name);
    expect((await sellerCuts(order, 1, {}, stranger)).status).toBe(404);
    const foreign = { lines: [{ variant_id: rice.page.variant_id, quantity: 1 }] };
    expect((await sellerCuts(order, 1, foreign)).body.code).toBe("product_not_found");
    const bad = [{ lines: [] }, { id: "x" }, { reason: "bored" }, { reason: "other" }, { lowers_stock: "no" }];
    for (const change of [...bad, { lines: piecesOf(0) }, { lines: piecesOf(1.5) }, { lines: piecesOf(-1) }]) {
      expect((await sellerCuts(order, 1, change)).status).toBe(400);
    }
    const { body } = await member.get<SellerOrder>(`/seller/orders/${order.id}`);
    expect(body).toMatchObject({ total: 5 * price(), cuts: [], can_cut: true });
  });
});

describe("a buyer", () => {
  it("takes pieces out until the seller accepts", async () => {
    const checkout = await bought();
    const { status, body } = await buyerCuts(checkout, 2);
    expect([status, ofChips(body).total]).toEqual([200, 3 * price()]);
    expect(ofChips(body).cuts).toMatchObject([{ made_by: "buyer", reason: "buyer_asked", is_refunded: true }]);
    await moves(ofChips(checkout).id, "accept");
    expect((await buyerCuts(checkout, 1)).body.code).toBe("order_moved_on");
    const other = await bought();
    const path = `/store/checkouts/${checkout.id}/orders/${ofChips(other).id}/partial-cancel?token=${checkout.token}`;
    expect((await app.api.post(path, { id: randomUUID(), lines: piecesOf(1) })).status).toBe(404);
  });

  it("pays the smaller sum when they go from cash to a charge after it", async () => {
    const checkout = await bought("cod");
    await buyerCuts(checkout, 2);
    const path = `/store/checkouts/${checkout.id}/payment?token=${checkout.token}`;
    const { body } = await app.api.post<Checkout>(path, { id: randomUUID(), method: "qris" });
    expect([body.payment.state, body.payment.amount]).toEqual(["awaiting", 3 * price()]);
    const [charge] = await app.database.rows<{ ref: string }>("select charge_ref as ref from checkout where id = $1", [
      checkout.id,
    ]);
    await pay(app, { id: charge?.ref ?? "" });
    await untilPayment(app, checkout, "paid");
    expect(await booksOf(app, ofChips(checkout).id)).toMatchObject({ held: -3 * price() });
  });
});

describe("at once", () => {
  it.each(["accept", "cancel", "cut"])("taking pieces out and %s have one outcome", async (rival) => {
    for (let round = 0; round < 4; round += 1) {
      const checkout = await bought();
      const order = ofChips(checkout);
      const api = app.apis[1] ?? app.api;
      const against = {
        accept: () => member.with({}).post(`/seller/orders/${order.id}/accept`, {}),
        cancel: () => buyerSays(app.api, checkout, order, "cancel"),
        cut: () => sellerCuts(order, 3),
      }[rival as "accept" | "cancel" | "cut"];
      const [cut, other] = await Promise.all([buyerCuts(checkout, 3, api), against()]);
      const now = await read(app.api, checkout);
      const back = now.refunds.reduce((sum, { amount }) => sum + amount, 0);
      const { stage, lines } = ofChips(now);
      const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
      const kept = stage === "cancelled" ? 0 : pieces * price();
      expect(back + kept).toBe(checkout.total);
      expect([200, 409]).toContain(cut.status);
      expect(other.status).toBe(rival === "cut" && cut.status === 200 ? 409 : 200);
    }
  });
});

describe("a process that died before Medusa knew", () => {
  it("is followed by the clock", async () => {
    const order = ofChips(await bought());
    await sellerCuts(order, 2);
    await eventually(
      () => medusaOf(order.id),
      (row) => row?.pieces === 3,
    );
    await app.database.rows(`delete from order_item where order_id = $1 and version > 1`, [order.id]);
    await app.database.rows(`delete from order_summary where order_id = $1 and version > 1`, [order.id]);
    await app.database.rows(`update "order" set version = 1 where id = $1`, [order.id]);
    await app.database.rows(
      "update partial_cancellation set followed_at = null, created_at = now() - interval '1 minute' where order_id = $1",
      [order.id],
    );
    await eventually(
      () => medusaOf(order.id),
      (row) => row?.pieces === 3 && row.total === 3 * price(),
    );
  });
});
