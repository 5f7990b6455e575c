import { randomUUID } from "node:crypto";
import type { ProductPage, SellerPage } from "@pasar/contracts/catalogue";
import type { ErrorBody } from "@pasar/contracts/errors";
import type { CatalogueHit } from "@pasar/contracts/search";
import type { ShopSettings } from "@pasar/contracts/shop-settings";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { chooseOption, newCart, optionsOf } from "./harness/carts";
import type { Api } from "./harness/client";
import { ADDRESS, broughtPlacement, CHIPS, eventually, place, placement, productPage, quote } from "./harness/shopping";

type Body = ShopSettings & ErrorBody;
type Found = { results: { hits: { document: CatalogueHit }[] }[] };

const DISTRICT = ADDRESS.district_code;

let app: TestApp;
let chips: ProductPage;
let ketua: Api;
let shop: ShopSettings;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  ketua = await memberOf(app, chips.seller.name, "ketua");
});
beforeEach(async () => {
  shop = (await ketua.get<ShopSettings>("/seller/shop")).body;
});
afterAll(() => app?.stop());

function save(part: Record<string, unknown>, by = ketua) {
  const { version, story, phone, address, hours, takes_cash, delivery, closed_until } = shop;
  return by.post<Body>("/seller/shop", {
    version,
    story,
    phone,
    address,
    hours,
    takes_cash,
    delivery,
    closed_until,
    ...part,
  });
}
const sellerPage = async () => (await app.api.get<SellerPage>(`/store/sellers/${chips.seller.handle}`)).body.seller;

describe("the settings of a shop", () => {
  it("change what shoppers see, and are written down", async () => {
    const { status, body } = await save({ story: "Cerita baru.", phone: "0812 0000 7777", takes_cash: false });
    expect([status, body.version, body.phone]).toEqual([200, shop.version + 1, "+6281200007777"]);
    expect(await sellerPage()).toMatchObject({ story: "Cerita baru.", phone: "+6281200007777" });
    const { lines } = (await ketua.get<{ lines: { action: string; after: object }[] }>("/seller/audit")).body;
    expect(lines[0]).toMatchObject({ action: "shop.changed" });
    expect(Object.keys(lines[0]?.after ?? {}).sort()).toEqual(["phone", "story", "takes_cash"]);
  });

  it("let a seller start, price and stop its own delivery, in Medusa too", async () => {
    const optionPrices = () =>
      app.database.rows<{ id: string; amount: number }>(
        `select o.id, p.amount::int as amount from shipping_option o
         join shipping_option_price_set l on l.shipping_option_id = o.id and l.deleted_at is null
         join price p on p.price_set_id = l.price_set_id and p.deleted_at is null and p.rules_count = 0
         join seller s on s.shipping_profile_id = o.shipping_profile_id and s.handle = $1
         where o.data ->> 'id' = 'delivery' and o.deleted_at is null`,
        [chips.seller.handle],
      );
    const stopped = await save({ delivery: null });
    expect([stopped.status, stopped.body.delivery]).toEqual([200, null]);
    const before = await optionPrices();
    shop = stopped.body;
    expect((await save({ delivery: { fee: 7_500, districts: [DISTRICT] } })).status).toBe(200);
    const after = await optionPrices();
    expect(after.map(({ amount }) => amount)).toEqual([7_500]);
    if (before[0]) expect(after[0]?.id).toBe(before[0].id);
    const request = await broughtPlacement(app.api, { page: chips, quantity: 1 }, "delivery");
    expect(request.sellers[0]?.fee).toBe(7_500);
    await place(app.api, request);
    const queries = [{ entity: "product", filters: { q: chips.title } }];
    await eventually(
      async () => (await app.api.post<Found>("/store/search", { queries })).body.results[0]?.hits ?? [],
      (hits) => hits.some(({ document }) => document.id === chips.product_id && document.ways.includes("delivery")),
    );
  });

  it("know fees of single districts and a sum from which goods travel free, in Medusa's carts too", async () => {
    const want = { page: chips, quantity: 2 };
    const delivery = { fee: 7_500, districts: [DISTRICT], own_fees: { [DISTRICT]: 4_000 }, free_from: null };
    const saved = await save({ delivery });
    expect([saved.status, saved.body.delivery]).toEqual([200, delivery]);
    expect((await broughtPlacement(app.api, want, "delivery")).sellers[0]?.fee).toBe(4_000);
    const { delivery: option } = await optionsOf(app, chips.seller.id);
    const refused = await chooseOption(app, await newCart(app, chips), option);
    expect([refused.status, refused.body.code]).toEqual([422, "way_unavailable"]);
    shop = saved.body;
    const free = { ...delivery, own_fees: {}, free_from: chips.price * 2 };
    expect((await save({ delivery: free })).status).toBe(200);
    const request = await broughtPlacement(app.api, want, "delivery");
    expect(request.sellers[0]?.fee).toBe(0);
    await place(app.api, request);
    for (const [pieces, fee] of [
      [1, 7_500],
      [2, 0],
    ] as const) {
      const { body } = await chooseOption(app, await newCart(app, chips, pieces), option);
      expect(body.cart.shipping_methods).toMatchObject([{ amount: fee }]);
    }
  });

  it("price the seller's own delivery by distance, instead of by area, in the shop's checkout", async () => {
    const distance_delivery = { base_fee: 5_000, per_kilometre: 1_250, radius_kilometres: 20, free_from: null };
    const both = { delivery: { fee: 0, districts: [DISTRICT] }, distance_delivery };
    expect(Object.keys((await save(both)).body.fields ?? {})).toEqual(["distance_delivery"]);
    const saved = await save({ delivery: null, distance_delivery });
    expect([saved.status, saved.body.delivery, saved.body.distance_delivery]).toEqual([200, null, distance_delivery]);
    shop = saved.body;
    expect((await save({ story: "Tetap menurut jarak." })).body.distance_delivery).toEqual(distance_delivery);
    const request = await broughtPlacement(app.api, { page: chips, quantity: 1 }, "delivery");
    const order = (await place(app.api, request)).orders[0];
    expect(order?.fee).toBe(5_000);
    const [kept] = await app.database.rows("select kilometres from seller_order where id = $1", [order?.id]);
    expect(kept).toEqual({ kilometres: 0 });
    const { delivery: option } = await optionsOf(app, chips.seller.id);
    const cart = await chooseOption(app, await newCart(app, chips), option);
    expect([cart.status, cart.body.code]).toEqual([422, "way_unavailable"]);
    await app.database.rows("update area set latitude = null where code = $1", [ADDRESS.village_code]);
    const unknown = await app.api.post<ErrorBody>("/store/checkouts", { ...request, id: randomUUID() });
    expect([unknown.status, unknown.body.code]).toEqual([422, "way_unavailable"]);
    await app.database.rows("update area set latitude = -5.4108 where code = $1", [ADDRESS.village_code]);
    shop = (await ketua.get<ShopSettings>("/seller/shop")).body;
    const back = await save({ delivery: { fee: 7_500, districts: [DISTRICT] } });
    expect([back.body.distance_delivery, back.body.delivery?.fee]).toEqual([null, 7_500]);
  });

  it.each([
    ["a limit of nothing", { radius_kilometres: 0 }, "distance_delivery.radius_kilometres"],
    ["half a rupiah a kilometre", { per_kilometre: 0.5 }, "distance_delivery.per_kilometre"],
    ["a fee of -1", { base_fee: -1 }, "distance_delivery.base_fee"],
  ])("refuse a delivery by distance with %s", async (_, change, field) => {
    const distance_delivery = { base_fee: 1, per_kilometre: 1, radius_kilometres: 1, free_from: null, ...change };
    const { status, body } = await save({ delivery: null, distance_delivery });
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]]);
  });

  it("close the shop for the holidays: seen, and not sold", async () => {
    expect((await save({ closed_until: "2099-01-01" })).status).toBe(200);
    expect(await sellerPage()).toMatchObject({ open_now: false, closed_until: "2099-01-01" });
    const { sellers } = await quote(app.api, [{ page: chips, quantity: 1 }]);
    expect(sellers[0]?.ways.every(({ available, reason }) => !available && reason)).toBe(true);
    const refused = await app.api.post<ErrorBody>("/store/checkouts", placement([{ page: chips, quantity: 1 }]));
    expect([refused.status, refused.body.code]).toEqual([422, "way_unavailable"]);
    shop = (await ketua.get<ShopSettings>("/seller/shop")).body;
    await save({ closed_until: null });
    await place(app.api, placement([{ page: chips, quantity: 1 }]));
  });

  it.each([
    ["a phone that is none", { phone: "123456789" }, "phone"],
    ["a district elsewhere", { delivery: { fee: 0, districts: ["18.01.01"] } }, "delivery.districts"],
    ["no district", { delivery: { fee: 0, districts: [] } }, "delivery.districts"],
    ["a fee of -1", { delivery: { fee: -1, districts: [DISTRICT] } }, "delivery.fee"],
    ["a fee of 1e12", { delivery: { fee: 1e12, districts: [DISTRICT] } }, "delivery.fee"],
    ["half a rupiah", { delivery: { fee: 0.5, districts: [DISTRICT] } }, "delivery.fee"],
    [
      "a fee for a district it does not go to",
      { delivery: { fee: 0, districts: [DISTRICT], own_fees: { "18.71.99": 1 } } },
      "delivery.own_fees",
    ],
    ["free from nothing on", { delivery: { fee: 0, districts: [DISTRICT], free_from: 0 } }, "delivery.free_from"],
    ["a story of 5,000 characters", { story: "a".repeat(5_000) }, "story"],
    ["a day that is none", { closed_until: "2026-02-30" }, "closed_until"],
    ["six days", { hours: [] }, "hours"],
  ])("refuse %s, and nothing is written", async (_, part, field) => {
    const { status, body } = await save(part);
    expect([status, body.code, Object.keys(body.fields ?? {})[0]]).toEqual([400, "invalid_body", field]);
    expect((await ketua.get<ShopSettings>("/seller/shop")).body).toEqual(shop);
  });

  it("refuse a day that closes before it opens", async () => {
    const hours = shop.hours.map((day) => (day.weekday === 1 ? { weekday: 1, open: "17.00", close: "07.00" } : day));
    expect((await save({ hours })).body.fields).toHaveProperty(["hours.0.close"]);
  });

  it("are changed by one of two at once; the other is told", async () => {
    const sekretaris = await memberOf(app, chips.seller.name, "sekretaris");
    const answers = await Promise.all([save({ story: "Satu" }), save({ story: "Dua" }, sekretaris)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await save({ story: "Terlambat" });
    expect([late.status, late.body.code]).toEqual([409, "shop_changed"]);
  });

  it("are read by every member and changed by ketua and sekretaris", async () => {
    const bendahara = await memberOf(app, chips.seller.name, "bendahara");
    expect((await bendahara.get("/seller/shop")).status).toBe(200);
    expect((await save({}, bendahara)).status).toBe(403);
  });
});
