import { randomUUID } from "node:crypto";
import type { Checkout, PlaceRequest, Quote, SellerQuote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { PromotionList } from "@pasar/contracts/promotion";
import type { SellerOrder } from "@pasar/contracts/seller";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { VERY_LONG } from "./harness/bad-values";
import type { Answer, Api } from "./harness/client";
import { endFaults, leftOf, NOTHING_LEFT, spoil, untilExpired } from "./harness/payments";
import {
  askForPromotion,
  dayFromToday,
  freeDelivery,
  makePromotion,
  percentVoucher,
  someVoucher,
  withVoucher,
} from "./harness/promotions";
import { booksOf, buyerSays, givenBack, operator } from "./harness/refunds";
import {
  ADDRESS,
  broughtPlacement,
  CHIPS,
  chipsAndRice,
  eventually,
  fillShelves,
  pay,
  place,
  placement,
  productPage,
  read,
  somePhone,
  untilPayment,
  type Want,
} from "./harness/shopping";

const COURIER = "pos";

let app: TestApp;
let chips: Want;
let rice: Want;
let member: Api;
let stranger: Api;

beforeAll(async () => {
  app = await startApp({ processes: 2 });
  [chips, rice] = await chipsAndRice(app, [2, 1]);
  member = await memberOf(app, chips.page.seller.name, "bendahara");
  stranger = await memberOf(app, rice.page.seller.name, "penanggung_jawab");
});
afterAll(() => app?.stop());

const goods = () => chips.page.price * chips.quantity;
const sellerId = () => chips.page.seller.id;

async function quoteWith(code: string | null, change: Record<string, unknown> = {}): Promise<SellerQuote> {
  const { body } = await app.api.post<Quote>("/store/checkouts/quote", {
    lines: [{ variant_id: chips.page.variant_id, quantity: chips.quantity }],
    ...(code === null ? {} : { vouchers: { [sellerId()]: code } }),
    ...change,
  });
  if (!body.sellers?.[0]) throw new Error(`no quote: ${JSON.stringify(body)}`);
  return body.sellers[0];
}

const ask = (request: PlaceRequest, api = app.api): Promise<Answer<Checkout & ErrorBody & { quote: Quote }>> =>
  api.post("/store/checkouts", request);

async function usesOf(id: string): Promise<number | undefined> {
  const { body } = await member.get<PromotionList>("/seller/promotions");
  return body.promotions.find((promotion) => promotion.id === id)?.uses;
}

async function sellersOrder(checkout: Checkout): Promise<SellerOrder> {
  return (await member.get<SellerOrder>(`/seller/orders/${checkout.orders[0]?.id}`)).body;
}

describe("a seller's code", () => {
  it("takes off the goods, and what the buyer pays is what everybody books, shows and gives back", async () => {
    const voucher = await makePromotion(member, percentVoucher(10, 3_333));
    const code = voucher.code ?? "";
    expect(voucher).toMatchObject({ title: "Potongan 10%, paling banyak Rp3.333", state: "running", uses: 0 });
    const off = Math.min(3_333, Math.floor(goods() / 10));
    expect(await quoteWith(` ${code.toLowerCase()} `)).toMatchObject({
      subtotal: goods(),
      discount: { promotion_id: voucher.id, amount: off, funded_by: "seller" },
      voucher: { code },
      voucher_problem: null,
    });
    const request = withVoucher(placement([chips]), code, off);
    const checkout = await place(app.api, request);
    expect(checkout.total).toBe(goods() - off);
    expect(checkout.orders[0]).toMatchObject({
      subtotal: goods(),
      discounts: { goods: off, delivery: 0, voucher_code: code },
      total: goods() - off,
    });
    expect((await ask(request)).body).toEqual(checkout);
    expect(await usesOf(voucher.id)).toBe(1);
    const id = checkout.orders[0]?.id ?? "";
    const medusa = await operator(app, "user_promotions").get<{ order: { total: number; discount_total: number } }>(
      `/admin/orders/${id}?fields=total,discount_total`,
    );
    expect(medusa.body.order).toMatchObject({ total: goods() - off, discount_total: off });
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    expect(await sellersOrder(checkout)).toMatchObject({
      discounts: { goods: off, delivery: 0, voucher_code: code },
      total: goods() - off,
    });
    expect(await booksOf(app, id)).toEqual({
      "gateway:midtrans": goods() - off,
      held: off - goods(),
    });
    expect((await buyerSays(app.api, checkout, checkout.orders[0], "cancel")).status).toBe(200);
    await eventually(
      () => read(app.api, checkout),
      ({ refunds }) => refunds[0]?.state === "paid",
    );
    expect(await givenBack(app, checkout.id)).toEqual([goods() - off]);
    expect(await usesOf(voucher.id)).toBe(0);
  });

  it("lets the seller ask for the lowered sum in cash", async () => {
    const { code } = await makePromotion(member, someVoucher());
    const request = withVoucher(placement([chips], { payment_method: "cod" }), code, 5_000);
    const checkout = await place(app.api, request);
    expect(await sellersOrder(checkout)).toMatchObject({ cash_to_collect: goods() - 5_000 });
  });

  it("leaves Rp1 of goods that cost less than it gives", async () => {
    const { code } = await makePromotion(member, someVoucher({ amount: 999_999_999 }));
    expect((await quoteWith(code)).discount?.amount).toBe(goods() - 1);
    const checkout = await place(
      app.api,
      withVoucher(placement([chips], { payment_method: "cod" }), code, goods() - 1),
    );
    expect(checkout.total).toBe(1);
  });

  it("gives back what pieces cost with it when they are taken out, and the rest when the order ends", async () => {
    const { code } = await makePromotion(member, someVoucher({ amount: 4_999 }));
    const checkout = await place(app.api, withVoucher(placement([chips]), code, 4_999));
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    const [order] = checkout.orders;
    const cut = { id: randomUUID(), lines: [{ variant_id: chips.page.variant_id, quantity: 1 }] };
    const wish = { ...cut, reason: "sold_out", lowers_stock: false };
    expect((await member.post(`/seller/orders/${order?.id}/partial-cancel`, wish)).status).toBe(200);
    const left = chips.page.price - 2_499;
    const after = await read(app.api, checkout);
    expect(after.orders[0]).toMatchObject({ subtotal: chips.page.price, discounts: { goods: 2_499 }, total: left });
    expect((await buyerSays(app.api, checkout, order, "cancel")).status).toBe(200);
    const { refunds } = await eventually(
      () => read(app.api, checkout),
      (answer) => answer.refunds.length === 2 && answer.refunds.every(({ state }) => state === "paid"),
    );
    // The cut came first.
    expect(refunds.map(({ amount }) => amount)).toEqual([goods() - 4_999 - left, left]);
    expect(await booksOf(app, order?.id ?? "")).toEqual({});
  });

  it("never leaves an order for nothing when pieces are taken out", async () => {
    const [second] = await app.database.rows<{ handle: string }>(
      `select p.handle from product p join listing l on l.product_id = p.id
       where l.seller_id = $1 and p.status = 'published' and p.handle <> $2 order by p.handle limit 1`,
      [sellerId(), CHIPS],
    );
    const other = { page: await productPage(app.api, second?.handle ?? ""), quantity: 1 };
    await fillShelves(app, [other]);
    const { code } = await makePromotion(member, someVoucher({ amount: 999_999_999 }));
    const both = placement([{ ...chips, quantity: 1 }, other], { payment_method: "cod" });
    const checkout = await place(app.api, withVoucher(both, code, both.total - 1));
    const [order] = checkout.orders;
    const cut = async (isLast: boolean) => {
      const line = order?.lines.find(({ total, discount = 0 }) => (total - discount === 1) === isLast);
      const lines = [{ variant_id: line?.variant_id ?? "", quantity: 1 }];
      const wish = { id: randomUUID(), lines, reason: "sold_out", lowers_stock: false };
      const { status, body } = await member.post<ErrorBody>(`/seller/orders/${order?.id}/partial-cancel`, wish);
      return [status, body.code];
    };
    expect((await cut(true))[1]).toBe("order_emptied");
    expect(await cut(false)).toEqual([200, undefined]);
    expect((await read(app.api, checkout)).total).toBe(1);
  });

  it("is for its own seller's goods only, whatever else is in the basket", async () => {
    const { code } = await makePromotion(member, someVoucher());
    const request = placement([chips, rice]);
    const sellers = request.sellers.map((seller) => ({ ...seller, voucher: code ?? "" }));
    const { status, body } = await ask({ ...request, sellers, total: request.total - 5_000 });
    expect([status, body.code]).toEqual([409, "voucher_unusable"]);
    const ofRice = body.quote.sellers.find(({ seller }) => seller.id === rice.page.seller.id);
    expect(ofRice).toMatchObject({ discount: null, voucher: null, voucher_problem: { reason: "unknown" } });
    const mended = sellers.map(({ voucher, ...seller }) =>
      seller.seller_id === sellerId() ? { ...seller, voucher } : seller,
    );
    expect((await ask({ ...request, sellers: mended, total: request.total - 5_000 })).status).toBe(201);
  });
});

describe("a code that does not work", () => {
  it.each<[string, string, Record<string, unknown>, number]>([
    ["of a day to come", "not_yet", { starts_on: dayFromToday(1) }, 0],
    ["with too few goods", "below_minimum", { minimum: 10_000_000 }, 10_000_000],
  ])("%s says %s and blocks nothing else", async (_, reason, change, minimum) => {
    const { code } = await makePromotion(member, someVoucher(change));
    const quote = await quoteWith(code);
    expect(quote).toMatchObject({ discount: null, voucher: null, problems: [] });
    expect(quote.voucher_problem).toMatchObject({ reason, missing: minimum ? minimum - goods() : 0 });
    const request = withVoucher(placement([chips]), code, 5_000);
    const { status, body } = await ask(request);
    expect([status, body.code]).toEqual([409, "voucher_unusable"]);
    expect(body.quote.sellers[0]?.voucher_problem?.message).toBe(quote.voucher_problem?.message);
    expect(await leftOf(app, request.id)).toEqual(NOTHING_LEFT);
    expect((await ask(placement([chips]))).status).toBe(201);
  });

  it("is told apart: unknown, over, used up, used with this phone", async () => {
    expect((await quoteWith("TIDAKADA")).voucher_problem?.reason).toBe("unknown");
    expect((await quoteWith("a b?")).voucher_problem?.reason).toBe("unknown");
    const ended = await makePromotion(member, someVoucher());
    const path = `/seller/promotions/${ended.id}/end`;
    expect((await member.post(path, {})).status).toBe(200);
    expect((await member.post<ErrorBody>(path, {})).body.code).toBe("promotion_over");
    expect((await quoteWith(ended.code)).voucher_problem?.reason).toBe("over");
    const once = await makePromotion(member, someVoucher({ most_uses: 1 }));
    const phone = somePhone();
    await place(app.api, withVoucher(placement([chips], { shopper: { name: "Pembeli", phone } }), once.code, 5_000));
    expect((await quoteWith(once.code)).voucher_problem?.reason).toBe("used_up");
    expect((await quoteWith(once.code, { phone })).voucher_problem?.reason).toBe("used_before");
  });

  it("comes back when its order was never paid, for the same buyer too", async () => {
    const voucher = await makePromotion(member, someVoucher({ most_uses: 1 }));
    const shopper = { name: "Pembeli Contoh", phone: somePhone() };
    const checkout = await place(app.api, withVoucher(placement([chips], { shopper }), voucher.code, 5_000));
    expect((await quoteWith(voucher.code)).voucher_problem?.reason).toBe("used_up");
    await untilExpired(app, checkout);
    expect(await usesOf(voucher.id)).toBe(0);
    expect((await ask(withVoucher(placement([chips], { shopper }), voucher.code, 5_000))).status).toBe(201);
  });

  it("comes back when the payment could not be asked for", async () => {
    const voucher = await makePromotion(member, someVoucher({ most_uses: 1 }));
    await spoil(app, { kind: "channel_disabled", match: { method: "POST", path: "/v2/charge" } });
    const request = withVoucher(placement([chips]), voucher.code, 5_000);
    const { status } = await ask(request);
    await endFaults(app);
    expect(status).toBe(503);
    expect(await usesOf(voucher.id)).toBe(0);
    expect((await ask(request)).status).toBe(201);
  });

  it("has one winner when buyers race for its last use, at two servers", async () => {
    const voucher = await makePromotion(member, someVoucher({ most_uses: 1 }));
    const requests = Array.from({ length: 6 }, () => withVoucher(placement([chips]), voucher.code, 5_000));
    const answers = await Promise.all(requests.map((request, index) => ask(request, app.apis[index % 2])));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
    for (const { status, body } of answers) {
      if (status === 409)
        expect(body).toMatchObject({ code: "voucher_unusable", quote: { sellers: [{ voucher: null }] } });
    }
    expect(await usesOf(voucher.id)).toBe(1);
    const loser = requests[answers.findIndex(({ status }) => status === 409)] as PlaceRequest;
    expect(await leftOf(app, loser.id)).toEqual(NOTHING_LEFT);
  });

  it("has one winner when one phone races with itself", async () => {
    const voucher = await makePromotion(member, someVoucher());
    const shopper = { name: "Pembeli Contoh", phone: somePhone() };
    const answers = await Promise.all(
      [0, 1].map((index) => ask(withVoucher(placement([chips], { shopper }), voucher.code, 5_000), app.apis[index])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await usesOf(voucher.id)).toBe(1);
  });

  it("refuses a sum that is not the server's own, and keeps the use", async () => {
    const voucher = await makePromotion(member, someVoucher());
    const { status, body } = await ask(withVoucher(placement([chips]), voucher.code, 5_001));
    expect([status, body.code]).toEqual([409, "price_changed"]);
    expect(await usesOf(voucher.id)).toBe(0);
  });
});

describe("what a seller may not make", () => {
  it.each<[string, () => unknown]>([
    ["a code of 10,000 characters", () => someVoucher({ code: "A".repeat(10_000) })],
    ["a code of 2", () => someVoucher({ code: "AB" })],
    ["a code of 16", () => someVoucher({ code: "A".repeat(16) })],
    ["a code with a space", () => someVoucher({ code: "HEMAT 10" })],
    ["a code of odd characters", () => someVoucher({ code: VERY_LONG })],
    ["no code", () => someVoucher({ code: null })],
    ["Rp0", () => someVoucher({ amount: 0 })],
    ["less than nothing", () => someVoucher({ amount: -5_000 })],
    ["half a rupiah", () => someVoucher({ amount: 0.5 })],
    ["more than all money", () => someVoucher({ amount: 2 ** 53 })],
    ["0 percent", () => percentVoucher(0, null)],
    ["91 percent", () => percentVoucher(91, null)],
    ["100 percent", () => percentVoucher(100, null)],
    ["a cap of Rp0", () => percentVoucher(10, 0)],
    ["a minimum below 0", () => someVoucher({ minimum: -1 })],
    ["no uses", () => someVoucher({ most_uses: 0 })],
    ["days the wrong way round", () => someVoucher({ starts_on: dayFromToday(3), ends_on: dayFromToday(2) })],
    ["a last day that has passed", () => someVoucher({ starts_on: dayFromToday(-9), ends_on: dayFromToday(-1) })],
    ["two years", () => someVoucher({ ends_on: dayFromToday(730) })],
    ["a day that there is not", () => someVoucher({ ends_on: "2027-02-30" })],
    ["a package", () => someVoucher({ kind: "bundle" })],
    ["uses of what needs no code", () => freeDelivery({ most_uses: 5 })],
    ["what a courier pays for", () => freeDelivery({ funded_by: "courier" })],
    ["another seller's", () => someVoucher({ seller_id: rice.page.seller.id })],
  ])("%s", async (_, wish) => {
    const { body } = await member.get<PromotionList>("/seller/promotions");
    const answer = await askForPromotion(member, wish());
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_body"]);
    expect((await member.get<PromotionList>("/seller/promotions")).body).toEqual(body);
  });

  it("a code twice, though another seller may have it; the same request twice is once", async () => {
    const wish = someVoucher();
    await makePromotion(member, wish);
    await makePromotion(member, wish);
    const again = await askForPromotion(member, someVoucher({ code: wish.code?.toLowerCase() }));
    expect([again.status, again.body.code]).toEqual([409, "voucher_code_taken"]);
    const other = await askForPromotion(member, { ...wish, minimum: 1 });
    expect([other.status, other.body.code]).toEqual([409, "key_reused"]);
    const foreign = await askForPromotion(stranger, wish);
    expect([foreign.status, foreign.body.code]).toEqual([409, "key_reused"]);
    await makePromotion(stranger, { ...wish, id: randomUUID() });
  });

  it("an end of another seller's, and a seller sees its own only", async () => {
    const { id } = await makePromotion(member, someVoucher());
    const answer = await stranger.post<ErrorBody>(`/seller/promotions/${id}/end`, {});
    expect([answer.status, answer.body.code]).toEqual([404, "not_found"]);
    const { body } = await stranger.get<PromotionList>("/seller/promotions");
    expect(body.promotions.map((promotion) => promotion.id)).not.toContain(id);
  });

  it("without it standing in the log", async () => {
    const { id } = await makePromotion(member, someVoucher());
    await member.post(`/seller/promotions/${id}/end`, {});
    const entries = await app.database.rows<{ action: string }>(
      "select action from audit_entry where record_id = $1 order by at, id",
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(["promotion.made", "promotion.ended"]);
  });
});

it.each<[string, unknown]>([
  ["a number for a code", { x: 7 }],
  ["a list", []],
  ["a code of 10,000 characters", { x: "A".repeat(10_000) }],
  ["codes for 21 sellers", Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`s${index}`, "HEMAT"]))],
])("a quote with %s is refused", async (_, vouchers) => {
  const lines = [{ variant_id: chips.page.variant_id, quantity: 1 }];
  const { status, body } = await app.api.post<ErrorBody>("/store/checkouts/quote", { lines, vouchers });
  expect([status, body.code]).toEqual([400, "invalid_body"]);
});

describe("free delivery", () => {
  const destination = { village_code: ADDRESS.village_code };

  it("comes by itself above the minimum and says what is missing below it", async () => {
    const { id } = await makePromotion(member, freeDelivery({ minimum: goods() + 7_000, cap: 2_000 }));
    expect((await quoteWith(null, { destination })).free_delivery).toEqual({
      title: "Gratis ongkir sampai Rp2.000",
      missing: 7_000,
    });
    await member.post(`/seller/promotions/${id}/end`, {});
    const all = await makePromotion(member, freeDelivery({ minimum: goods() }));
    const quote = await quoteWith(null, { destination });
    expect(quote.free_delivery).toEqual({ title: "Gratis ongkir", missing: 0 });
    for (const { way, fee, discount } of quote.ways) expect([way, discount?.amount ?? 0]).toEqual([way, fee]);
    const request = await broughtPlacement(app.api, chips, "delivery");
    const fee = request.sellers[0]?.fee ?? 0;
    expect(fee).toBeGreaterThan(0);
    const checkout = await place(app.api, withVoucher(request, null, fee));
    expect(checkout.orders[0]).toMatchObject({ fee, discounts: { goods: 0, delivery: fee }, total: goods() });
    expect(await sellersOrder(checkout)).toMatchObject({ delivery_funder: "seller" });
    const medusa = await operator(app, "user_promotions").get<{ order: { total: number; shipping_total: number } }>(
      `/admin/orders/${checkout.orders[0]?.id}?fields=total,shipping_total`,
    );
    expect(medusa.body.order).toMatchObject({ total: goods(), shipping_total: 0 });
    expect(await usesOf(all.id)).toBe(1);
    await member.post(`/seller/promotions/${all.id}/end`, {});
    expect((await quoteWith(null, { destination })).free_delivery).toBeNull();
  });

  it("by a code is not used up by goods that are fetched, and stands beside a code for goods of nobody", async () => {
    const voucher = await makePromotion(member, freeDelivery({ code: "ONGKIR", most_uses: 1 }));
    expect((await ask(withVoucher(placement([chips]), "ONGKIR", 0))).status).toBe(201);
    expect(await usesOf(voucher.id)).toBe(0);
    const request = await broughtPlacement(app.api, chips, "courier");
    const fee = request.sellers[0]?.fee ?? 0;
    const checkout = await place(app.api, withVoucher(request, "ONGKIR", fee));
    expect(checkout.orders[0]).toMatchObject({ discounts: { delivery: fee, voucher_code: "ONGKIR" }, total: goods() });
    expect(await usesOf(voucher.id)).toBe(1);
  });
});

describe("free delivery that a courier pays for", () => {
  const admin = () => operator(app, "user_promotions");
  const wish = (change: object = {}) => ({
    id: randomUUID(),
    seller_id: sellerId(),
    courier: COURIER,
    minimum: 0,
    cap: 4_000,
    starts_on: "2999-03-10",
    ends_on: "2999-03-11",
    ...change,
  });
  const make = (change: object = {}) =>
    admin().post<{ promotions: { id: string }[] } & ErrorBody>("/admin/courier-promotions", wish(change));

  it("is an operator's to make, on 3 days a month over all sellers, and one of two at once", async () => {
    expect((await member.post("/admin/courier-promotions", wish())).status).toBe(401);
    expect((await make()).status).toBe(200);
    const answers = await Promise.all([
      make({ starts_on: "2999-03-20", ends_on: "2999-03-20" }),
      make({ starts_on: "2999-03-21", ends_on: "2999-03-21", seller_id: rice.page.seller.id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused?.code).toBe("promotion_days_used_up");
    expect(refused?.fields?.ends_on).toContain("Maret 2999 sisa 0 hari");
    expect((await make({ courier: "sicepat", starts_on: "2999-03-21", ends_on: "2999-03-23" })).status).toBe(200);
    expect((await make({ courier: "sicepat", starts_on: "2999-04-01", ends_on: "2999-04-04" })).status).toBe(409);
    expect((await make({ seller_id: "sel_x", starts_on: "2999-05-01", ends_on: "2999-05-01" })).status).toBe(404);
    expect((await make({ funded_by: "seller" })).status).toBe(400);
  });

  it("leaves the seller the whole fee: the courier owes the rest", async () => {
    const today = { starts_on: dayFromToday(0), ends_on: dayFromToday(0) };
    const { body } = await make(today);
    const id = body.promotions[0]?.id ?? "";
    expect((await member.post(`/seller/promotions/${id}/end`, {})).status).toBe(404);
    const request = await broughtPlacement(app.api, chips, "courier");
    const fee = request.sellers[0]?.fee ?? 0;
    const quote = await quoteWith(null, { destination: { village_code: ADDRESS.village_code } });
    const way = quote.ways.find(({ way }) => way === "courier");
    expect(way?.discount).toMatchObject({ amount: 4_000, funded_by: "courier" });
    expect(quote.ways.find(({ way }) => way === "delivery")?.discount).toBeNull();
    const checkout = await place(app.api, withVoucher({ ...request, payment_method: "bri_va" }, null, 4_000));
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    const order = checkout.orders[0];
    expect(await sellersOrder(checkout)).toMatchObject({ total: goods() + fee - 4_000, delivery_funder: "courier" });
    expect((await member.post(`/seller/orders/${order?.id}/accept`, {})).status).toBe(200);
    const sent = await member.post(`/seller/orders/${order?.id}/send`, { tracking_number: "CONTOH12345" });
    expect(sent.status).toBe(200);
    expect((await buyerSays(app.api, checkout, order, "received")).status).toBe(200);
    expect(await booksOf(app, order?.id ?? "")).toEqual({
      "gateway:midtrans": goods() + fee - 4_000,
      [`courier:${COURIER}:receivable`]: 4_000,
      payable: -(goods() + fee),
    });
    expect((await admin().post(`/admin/courier-promotions/${id}/end`, {})).status).toBe(200);
    expect((await quoteWith(null, { destination: { village_code: ADDRESS.village_code } })).ways).toMatchObject(
      quote.ways.map(() => ({ discount: null })),
    );
  });
});

describe("Medusa's own promotions", () => {
  it.each<["POST" | "DELETE", string]>([
    ["POST", "/store/carts"],
    ["POST", "/store/carts/cart_x"],
    ["POST", "/store/carts/cart_x/promotions"],
    ["DELETE", "/store/carts/cart_x/promotions"],
  ])("%s %s takes none of their codes", async (method, path) => {
    const answer = await app.api.send(method, path, JSON.stringify({ promo_codes: ["HEMAT1"] }), "application/json");
    expect(answer).toMatchObject({ status: 403, body: { code: "not_allowed" } });
  });

  it("are not made by operators", async () => {
    for (const path of ["/admin/promotions", "/admin/promotions/promo_x", "/admin/promotions/promo_x/rules/batch"]) {
      const answer = await operator(app, "user_promotions").post<ErrorBody>(path, {});
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, "not_allowed"]);
    }
  });
});
