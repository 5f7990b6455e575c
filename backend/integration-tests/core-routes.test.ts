import type { ProductPage } from "@pasar/contracts/catalogue";
import type { ErrorCode } from "@pasar/contracts/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { UNKNOWN_TO_CARTS } from "./harness/bad-fields";
import { UNSTORABLE_TEXTS } from "./harness/bad-values";
import {
  askForCart,
  type Cart,
  cartAddress,
  chooseOption,
  chooseProvider,
  complete,
  newCart,
  openCollection,
  optionsOf,
  readyCart,
  type SellerOptions,
  sellingSideOf,
} from "./harness/carts";
import { expectRefusal, jsonText, raw } from "./harness/refusals";
import { ADDRESS, CHIPS, leavePieces, productPage, ricePage, stockOf } from "./harness/shopping";
import { signToken } from "./harness/tokens";

const CASH = "pp_cod_cod";
const QRIS = "pp_midtrans-qris_midtrans";

let app: TestApp;
let chips: ProductPage;
let rice: ProductPage;
let ways: SellerOptions;
let riceWays: SellerOptions;

beforeAll(async () => {
  app = await startApp();
  [chips, rice] = [await productPage(app.api, CHIPS), await ricePage(app)];
  [ways, riceWays] = [await optionsOf(app, chips.seller.id), await optionsOf(app, rice.seller.id)];
});
afterAll(() => app?.stop());

const refuse = (path: string, body: unknown, status?: number, code?: ErrorCode) =>
  expectRefusal(app, { path, body: jsonText(body) }, status, code);

const at = ({ id }: Cart) => `/store/carts/${id}`;

describe("a cart of one seller's goods", () => {
  it("becomes an order that the seller sees, paid in cash at pickup", async () => {
    const before = await stockOf(app, chips.variant_id);
    const cart = await readyCart(app, chips, ways.pickup, CASH, 2);
    const { status, body } = await complete(app, cart);
    expect([status, body.type, body.order?.total]).toEqual([200, "order", chips.price * 2]);
    expect(await sellingSideOf(app, body.order?.id ?? "")).toEqual({
      seller_id: chips.seller.id,
      stage: "awaiting_acceptance",
      way: "pickup",
      fee: 0,
      subtotal: chips.price * 2,
      total: chips.price * 2,
      payment_method: "cod",
      payment_state: "on_handover",
    });
    expect(await stockOf(app, chips.variant_id)).toEqual({
      stocked: before.stocked,
      reserved: before.reserved + 2,
      rows: before.rows + 2,
    });
    expect((await complete(app, cart)).body.order?.id).toBe(body.order?.id);
  });

  it("is delivered at the seller's fee and waits for the QRIS payment", async () => {
    const [seller] = await app.database.rows<{ delivery_fee: number }>(
      "select delivery_fee from seller where id = $1",
      [chips.seller.id],
    );
    const fee = seller?.delivery_fee ?? 0;
    const { body } = await complete(app, await readyCart(app, chips, ways.delivery, QRIS));
    expect(body.order?.total).toBe(chips.price + fee);
    expect(await sellingSideOf(app, body.order?.id ?? "")).toMatchObject({
      stage: "awaiting_payment",
      way: "delivery",
      fee,
      total: chips.price + fee,
      payment_method: "qris",
      payment_state: "awaiting",
    });
    const charges = await app.database.rows("select amount from midtrans_transaction where amount = $1", [
      chips.price + fee,
    ]);
    expect(charges).toHaveLength(1);
  });

  it("travels by courier at the zone table's fee", async () => {
    const cart = await newCart(app, chips);
    const path = `/store/shipping-options/${ways.courier}/calculate`;
    const { body } = await app.api.post<{ shipping_option: { amount: number } }>(path, { cart_id: cart.id, data: {} });
    expect(body.shipping_option.amount).toBe(9_000);
    const chosen = await chooseOption(app, cart, ways.courier ?? "");
    expect(chosen.body.cart.shipping_methods).toMatchObject([{ amount: 9_000, shipping_option_id: ways.courier }]);
  });
});

describe("goods of two sellers in one cart", () => {
  it("are refused at once and later", async () => {
    const both = [chips, rice].map(({ variant_id }) => ({ variant_id, quantity: 1 }));
    const answer = await askForCart(app, both);
    expect([answer.status, answer.body.code]).toEqual([409, "cart_mixes_sellers"]);
    const cart = await newCart(app, chips);
    await refuse(`${at(cart)}/line-items`, both[1], 409, "cart_mixes_sellers");
    const { body } = await app.api.get<{ cart: Cart }>(at(cart));
    expect(body.cart.items).toHaveLength(1);
  });
});

describe("ways to receive that are not the seller's", () => {
  it.each<[string, () => string]>([
    ["another seller's pickup", () => riceWays.pickup],
    ["another seller's delivery", () => riceWays.delivery],
  ])("refuses %s", async (_, option) => {
    const cart = await newCart(app, chips);
    await refuse(`${at(cart)}/shipping-methods`, { option_id: option() }, 422, "way_unavailable");
    expect((await complete(app, cart)).body.order).toBeUndefined();
  });

  it("refuses a delivery too far away, also when the address moves away later", async () => {
    const cart = await readyCart(app, chips, ways.delivery, CASH);
    await app.api.post(at(cart), { shipping_address: cartAddress("18.13.01.1005") });
    const { status, body } = await complete(app, cart);
    expect([status, body.code]).toEqual([422, "way_unavailable"]);
    await refuse(`${at(cart)}/shipping-methods`, { option_id: ways.delivery }, 422, "way_unavailable");
  });

  it("refuses the courier without a village", async () => {
    const cart = await newCart(app, chips);
    await app.api.post(at(cart), { shipping_address: { ...cartAddress(""), metadata: {} } });
    await refuse(`${at(cart)}/shipping-methods`, { option_id: ways.courier }, 422, "way_unavailable");
    const calculate = `/store/shipping-options/${ways.courier}/calculate`;
    await refuse(calculate, { cart_id: cart.id, data: {} }, 422, "way_unavailable");
  });
});

describe("stock", () => {
  afterAll(() => leavePieces(app, chips.variant_id, 500));

  it("refuses a cart beyond it", async () => {
    const { stocked } = await stockOf(app, chips.variant_id);
    const line = { variant_id: chips.variant_id, quantity: stocked };
    await refuse(`${at(await newCart(app, chips))}/line-items`, line, 409, "out_of_stock");
  });

  it("sells the last pieces once when two carts complete together", async () => {
    const { reserved } = await stockOf(app, chips.variant_id);
    const carts = await Promise.all([1, 2, 3].map(() => readyCart(app, chips, ways.pickup, CASH)));
    await leavePieces(app, chips.variant_id, 1);
    const answers = await Promise.all(carts.map((cart) => complete(app, cart)));
    expect(answers.filter(({ body }) => body.order)).toHaveLength(1);
    for (const { status, body } of answers) if (!body.order) expect([status, body.code]).toEqual([409, "out_of_stock"]);
    const after = await stockOf(app, chips.variant_id);
    expect(after).toEqual({ stocked: reserved + 1, reserved: reserved + 1, rows: reserved + 1 });
  });
});

describe("payment sessions", () => {
  it("are refused where they would give goods away", async () => {
    const cart = await newCart(app, chips);
    await chooseOption(app, cart, ways.pickup);
    const path = `/store/payment-collections/${await openCollection(app, cart)}/payment-sessions`;
    await refuse(path, { provider_id: "pp_system_default" });
    await refuse(path, { provider_id: "pp_unknown_unknown" });
    await refuse(path, { provider_id: QRIS, data: { checkout_seal: "x" } }, 403, "not_allowed");
    await refuse(path, { provider_id: QRIS, data: { checkout_seal: null } }, 403, "not_allowed");
    await refuse(path, { provider_id: QRIS, data: "checkout_seal" }, 400);
    await refuse(path, { provider_id: QRIS, data: [1] }, 400);
    expect((await complete(app, cart)).body.order).toBeUndefined();
  });

  it("refuse cash with a courier", async () => {
    const cart = await newCart(app, chips);
    await chooseOption(app, cart, ways.courier ?? "");
    await chooseProvider(app, cart, CASH);
    const { body } = await complete(app, cart);
    expect([body.order, body.code]).toEqual([undefined, "payment_method_unavailable"]);
  });

  it("refuse cash from a seller that takes none, and the fourth purchase of one phone", async () => {
    const takeCash = (takes: boolean) =>
      app.database.rows("update seller set takes_cash = $2 where id = $1", [chips.seller.id, takes]);
    await takeCash(false);
    const { body } = await complete(app, await readyCart(app, chips, ways.pickup, CASH));
    await takeCash(true);
    expect([body.order, body.code]).toEqual([undefined, "payment_method_unavailable"]);
    const address = cartAddress(ADDRESS.village_code);
    const ownCart = async () => {
      const cart = await newCart(app, chips);
      await app.api.post(at(cart), { shipping_address: address });
      await chooseOption(app, cart, ways.pickup);
      await chooseProvider(app, cart, CASH);
      return cart;
    };
    for (const _ of [1, 2, 3]) {
      const placed = await complete(app, await ownCart());
      await sellingSideOf(app, placed.body.order?.id ?? "");
    }
    expect((await complete(app, await ownCart())).body.code).toBe("payment_method_unavailable");
  });

  it("refuse cash above the limit", async () => {
    const cart = await newCart(app, chips, Math.ceil(2_000_001 / chips.price));
    await chooseOption(app, cart, ways.pickup);
    const { status, body } = await chooseProvider(app, cart, CASH);
    expect([status, body.code]).toEqual([422, "payment_method_unavailable"]);
  });
});

describe("an order placed through a cart", () => {
  it("is closed to strangers, and goods leave only through its seller", async () => {
    const { body } = await complete(app, await readyCart(app, chips, ways.pickup, CASH));
    const id = body.order?.id ?? "";
    expect(await sellingSideOf(app, id)).toBeDefined();
    const customer = signToken({ actor_id: "cus_stranger", actor_type: "customer", auth_identity_id: "authid_x" });
    for (const headers of [undefined, { authorization: "Bearer garbage" }, { authorization: `Bearer ${customer}` }]) {
      await expectRefusal(app, { method: "GET", path: `/store/orders/${id}`, headers }, 404, "order_not_found");
    }
    await expectRefusal(app, { method: "GET", path: "/store/orders" }, 401, "session_expired");
    const fulfilment = `/admin/orders/${id}/fulfillments`;
    const goods = { items: [{ id: "x", quantity: 1 }] };
    expect((await app.api.post(fulfilment, goods)).status).toBe(401);
    const operator = signToken({ actor_id: "user_x", actor_type: "user", auth_identity_id: "authid_y" });
    const headers = { authorization: `Bearer ${operator}` };
    await expectRefusal(app, { path: fulfilment, body: jsonText(goods), headers }, 403, "not_allowed");
    expect(await app.database.rows("select 1 from order_fulfillment where order_id = $1", [id])).toEqual([]);
  });
});

describe("what no cart knows", () => {
  let cart: Cart;
  beforeAll(async () => {
    cart = await newCart(app, chips);
  });

  it.each(UNKNOWN_TO_CARTS)("refuses %s %s %j", async (method, path, body, status) =>
    expectRefusal(
      app,
      { method: method as "GET", path, body: body === undefined ? undefined : jsonText(body) },
      status,
    ),
  );

  it("refuses goods and options nobody knows", async () => {
    for (const variant_id of ["variant_x", ""]) {
      const line = { variant_id, quantity: 1 };
      expect([400, 404]).toContain((await askForCart(app, [line])).status);
      await refuse(`${at(cart)}/line-items`, line, 404, "product_not_found");
    }
    await refuse(`${at(cart)}/shipping-methods`, { option_id: "so_x" });
    await refuse("/store/shipping-options/so_x/calculate", { cart_id: cart.id, data: {} });
  });

  it.each([-1, 0, 0.5, 1.5, 2 ** 53, raw("1e309"), "1", null, 1_000])("refuses %j pieces", async (quantity) => {
    const line = { variant_id: chips.variant_id, quantity };
    await refuse(`${at(cart)}/line-items`, line);
    // Medusa reads 0 here as "take it out".
    if (quantity !== 0) await refuse(`${at(cart)}/line-items/${cart.items[0]?.id}`, { quantity });
    await refuse("/store/carts", { items: [line] });
    const { body } = await app.api.get<{ cart: Cart }>(at(cart));
    expect(body.cart.items).toMatchObject([{ quantity: 1 }]);
  });

  it.each(UNSTORABLE_TEXTS)("refuses text nobody can store (%j)", async (text) => {
    await refuse(at(cart), { metadata: { note: text } });
    await refuse(at(cart), { shipping_address: { ...cartAddress("18.71.03.1002"), first_name: text } });
  });
});
