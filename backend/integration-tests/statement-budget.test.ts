import type { ProductPage } from "@pasar/contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { makePromotion, someVoucher } from "./harness/promotions";
import {
  CHIPS,
  eventually,
  fillShelves,
  pay,
  place,
  placement,
  productPage,
  quote,
  ricePage,
  untilPayment,
} from "./harness/shopping";
import { countStatements, WITHOUT_CLOCKS } from "./harness/statements";

let app: TestApp;
const CODE = "ANGGARAN";
/** Rupiah. */
const OFF = 1_000;

let wants: { page: ProductPage; quantity: number }[];

beforeAll(async () => {
  app = await startApp({ settings: WITHOUT_CLOCKS });
  await app.database.rows("create extension if not exists pg_stat_statements");
  wants = await fourLinesOfTwoSellers();
  await fillShelves(app, wants);
  const member = await memberOf(app, wants[0]?.page.seller.name ?? "", "bendahara");
  await makePromotion(member, someVoucher({ code: CODE, amount: OFF }));
  await place(app.api, placement(wants));
  await untilQuiet();
});
afterAll(() => app?.stop());

async function fourLinesOfTwoSellers() {
  const pages = [await productPage(app.api, CHIPS), await ricePage(app)];
  const others = await app.database.rows<{ handle: string }>(
    `select distinct on (l.seller_id) p.handle from product p join listing l on l.product_id = p.id
     join product_variant v on v.product_id = p.id
     where l.seller_id = any($1) and p.status = 'published' and p.handle <> all($2) order by l.seller_id, p.handle`,
    [pages.map(({ seller }) => seller.id), pages.map(({ handle }) => handle)],
  );
  const more = await Promise.all(others.map(({ handle }) => productPage(app.api, handle)));
  return [...pages, ...more].map((page) => ({ page, quantity: 1 }));
}

async function placeAndEcho(): Promise<void> {
  await place(app.api, placement(wants));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

async function placeWithVoucher(): Promise<void> {
  const request = placement(wants);
  const sellers = request.sellers.map((seller, index) => (index === 0 ? { ...seller, voucher: CODE } : seller));
  await place(app.api, { ...request, sellers, total: request.total - OFF });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** A placement's echo in the search index would be counted with the next route. */
async function untilQuiet(): Promise<void> {
  const nothing = () => new Promise((resolve) => setTimeout(resolve, 500));
  await eventually(
    () => countStatements(app.database, nothing),
    (calls) => calls === 0,
  );
}

const search = (body: object) => app.api.post("/store/search", { entity: "product", ...body });
const listOf20 = () => search({ pagination: { take: 20, order: { sold: "DESC" } } });

describe("statements a route may ask the database", () => {
  it.each<[string, number, () => Promise<unknown>]>([
    ["a list of 20 with price, seller and stock", 3, listOf20],
    ["a search with a query", 3, () => search({ filters: { q: "kripik pisang" }, pagination: { take: 20 } })],
    ["a product page", 2, () => productPage(app.api, CHIPS)],
    ["a quote of 2 sellers with 4 lines", 2, () => quote(app.api, wants)],
    ["placing 2 sellers with 4 lines", 120, placeAndEcho],
    ["the same with a voucher", 123, placeWithVoucher],
  ])("%s: at most %i", async (name, most, work) => {
    await work();
    await untilQuiet();
    const calls = await countStatements(app.database, work);
    process.stdout.write(`statements: ${name}: ${calls}\n`);
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(most);
  });

  it.each([
    ["a page of a seller's products", 4, "/seller/products?q=keripik&state=published"],
    ["a staple for an outlet to choose", 3, "/seller/commodities?q=beras"],
  ])("%s: at most %i", async (_, most, path) => {
    const member = await memberOf(app, wants[0]?.page.seller.name ?? "");
    await member.get(path);
    await untilQuiet();
    const calls = await countStatements(app.database, () => member.get(path));
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(most);
  });

  it.each([
    ["/seller/orders?tab=new", 6],
    ["/seller/orders?tab=done&q=contoh&money=cash", 6],
    ["/seller/orders/waiting", 5],
    ["/seller/home", 9],
  ])("a seller's %s stays lean however many orders there are: at most %i", async (path, most) => {
    const checkout = await place(app.api, placement(wants));
    // News that comes while the first is being worked through waits for the clock, which rests here.
    await untilQuiet();
    await pay(app, checkout);
    await untilPayment(app, checkout, "paid");
    const member = await memberOf(app, checkout.orders[0]?.seller.name ?? "");
    await untilQuiet();
    const calls = await countStatements(app.database, () => member.get(path));
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(most);
  });
});
