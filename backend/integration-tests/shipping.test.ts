import type { ProductPage } from "@pasar/contracts/catalogue";
import type { CourierService, PlaceRequest, Quote } from "@pasar/contracts/checkout";
import type { ErrorBody } from "@pasar/contracts/errors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "./harness/app";
import { chooseProvider, complete, newCart, optionsOf } from "./harness/carts";
import { ADDRESS, broughtPlacement, CHIPS, eventually, place, productPage, read } from "./harness/shopping";

let app: TestApp;
let chips: ProductPage;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
});
afterAll(() => app?.stop());

const servicesOf = ({ sellers }: Quote) => sellers[0]?.ways.find(({ way }) => way === "courier")?.services ?? [];

async function askServices(): Promise<CourierService[]> {
  const lines = [{ variant_id: chips.variant_id, quantity: 1 }];
  const destination = { village_code: ADDRESS.village_code };
  return servicesOf((await app.api.post<Quote>("/store/checkouts/quote", { lines, destination })).body);
}

/** Goods by the courier's service given, at the fee given. */
async function sentBy(service: PlaceRequest["sellers"][number]["service"], fee: number): Promise<PlaceRequest> {
  const usual = await broughtPlacement(app.api, { page: chips, quantity: 1 }, "courier");
  return {
    ...usual,
    sellers: usual.sellers.map((seller) => ({ ...seller, service, fee })),
    total: chips.price + fee,
  };
}

const NEXTDAY = { courier: "pos", service: "nextday" };

describe("the courier's services", () => {
  it("are quoted cheapest first, the cheapest reguler as the usual one", async () => {
    const services = await askServices();
    expect(services.map(({ courier }) => courier)).toEqual(expect.arrayContaining(["pos", "jne", "jnt"]));
    const fees = services.map(({ fee }) => fee);
    expect(fees).toEqual([...fees].sort((one, other) => one - other));
    const reguler = services.filter(({ service_class }) => service_class === "reguler");
    expect(services.filter(({ is_default }) => is_default)).toEqual([reguler[0]]);
  });

  it("can be chosen; the seller, the buyer and Medusa know which one", async () => {
    const fee = (await askServices()).find(({ service }) => service === "nextday")?.fee ?? 0;
    const checkout = await place(app.api, await sentBy(NEXTDAY, fee));
    expect((await read(app.api, checkout)).orders).toMatchObject([
      { fee, service: { ...NEXTDAY, service_name: "Pos Nextday" }, total: chips.price + fee },
    ]);
    const methods = await app.database.rows(
      `select m.name, m.data from order_shipping_method m join order_shipping s on s.shipping_method_id = m.id
       where s.order_id = $1`,
      [checkout.orders[0]?.id],
    );
    expect(methods).toMatchObject([
      { name: "Pos Nextday", data: { ...NEXTDAY, quoted_fee: fee, to_area_code: ADDRESS.village_code } },
    ]);
  });

  it("are the usual one where none is named", async () => {
    const usual = (await askServices()).find(({ is_default }) => is_default);
    const checkout = await place(app.api, await sentBy(undefined, usual?.fee ?? 0));
    expect(checkout.orders[0]?.service).toMatchObject({ courier: usual?.courier, service: usual?.service });
  });

  it.each([
    ["at another fee", NEXTDAY, 9_000, 409, "price_changed"],
    ["that nobody offers", { courier: "pos", service: "kilat" }, 9_000, 422, "way_unavailable"],
  ])("are refused %s, with a fresh quote", async (_, service, fee, status, code) => {
    const answer = await app.api.post<ErrorBody>("/store/checkouts", await sentBy(service, fee));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(servicesOf(answer.body.quote as Quote)).not.toHaveLength(0);
  });

  it("are kept of Medusa's own carts too", async () => {
    const { courier } = await optionsOf(app, chips.seller.id);
    const cart = await newCart(app, chips);
    await app.api.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: courier, data: NEXTDAY });
    await chooseProvider(app, cart, "pp_midtrans-qris_midtrans");
    const { body } = await complete(app, cart);
    const adopted = await eventually(
      () => app.database.rows("select courier, service from seller_order where id = $1", [body.order?.id]),
      (rows) => rows.length === 1,
    );
    expect(adopted).toEqual([NEXTDAY]);
  });
});
