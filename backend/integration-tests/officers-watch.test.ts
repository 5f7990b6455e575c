import { ERROR_CODES, type ErrorBody } from "@pasar/contracts/errors";
import { type OfficeOverview, type OfficeSellerPage, SELLER_PROBLEMS } from "@pasar/contracts/office";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { allSellers, ask, idsInDatabase, idsOf, mapOf, salesOf } from "./harness/office";
import { buy, CHIPS, leavePieces, pay, productPage, untilPayment } from "./harness/shopping";

let app: TestApp;
let city: Api;
let regency: Api;
let province: Api;
let country: Api;
let chips: Awaited<ReturnType<typeof productPage>>;

beforeAll(async () => {
  app = await startApp({ settings: { CLOCK_INTERVAL_MS: "3600000" } });
  chips = await productPage(app.api, CHIPS);
  [city, regency, province, country] = await Promise.all([
    officerOf(app, "dinsos_kabupaten", "18.71"),
    officerOf(app, "dinsos_kabupaten", "18.01"),
    officerOf(app, "dinsos_provinsi"),
    officerOf(app, "pusat"),
  ]);
});
afterAll(() => app?.stop());

const overviewOf = (officer: Api) => ask<OfficeOverview>(officer, "/officer/overview");

describe("an officer's area", () => {
  it("holds its own sellers and no others, in lists, on the map and page by page", async () => {
    const inCity = await idsInDatabase(app, "regency_code = '18.71'");
    const inRegency = await idsInDatabase(app, "regency_code = '18.01'");
    expect(inCity.length).toBeGreaterThan(0);
    expect(inRegency.length).toBeGreaterThan(0);
    expect(idsOf(await allSellers(city))).toEqual(inCity);
    expect(idsOf(await allSellers(regency))).toEqual(inRegency);
    expect(idsOf(await allSellers(province))).toEqual(await idsInDatabase(app, "province_code = '18'"));
    expect(idsOf(await allSellers(country))).toEqual(await idsInDatabase(app, "true"));
    const onMap = (await mapOf(city)).points.map((point) => (point.type === "seller" ? point.id : ""));
    expect(onMap.sort()).toEqual(inCity);
    const [stranger = ""] = inRegency;
    expect((await city.get(`/officer/sellers/${inCity[0]}`)).status).toBe(200);
    expect((await regency.get(`/officer/sellers/${stranger}`)).status).toBe(200);
    expect((await city.get(`/officer/sellers/${stranger}`)).status).toBe(404);
  });

  it("can be narrowed but never widened", async () => {
    expect(idsOf(await allSellers(province, "area=18.01"))).toEqual(await idsInDatabase(app, "regency_code = '18.01'"));
    expect(await allSellers(city, "area=18.01")).toEqual([]);
    expect(idsOf(await allSellers(city, "area=18"))).toEqual(await idsInDatabase(app, "regency_code = '18.71'"));
    expect((await mapOf(city, "area=18.01")).points).toEqual([]);
    expect((await salesOf(city, "by=region&area=18.01")).rows).toEqual([]);
  });

  it("is closed to those who only publish, to members and to strangers", async () => {
    const others: [Api, number, "not_allowed" | "session_expired"][] = [
      [await officerOf(app, "editor"), 403, "not_allowed"],
      [await officerOf(app, "penerjemah"), 403, "not_allowed"],
      [await memberOf(app, chips.seller.name), 403, "not_allowed"],
      [app.api, 401, "session_expired"],
    ];
    for (const [api, status, code] of others) {
      for (const path of ["overview", "sellers", `sellers/${chips.seller.id}`, "sellers-map", "sales"]) {
        const answer = await api.get<{ code: string }>(`/officer/${path}`);
        expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
      }
    }
  });

  it("shows members by name and role; phones only to the pendamping, account numbers to nobody", async () => {
    const pendamping = await officerOf(app, "pendamping", "18.71");
    const path = `/officer/sellers/${chips.seller.id}`;
    const seen = await ask<OfficeSellerPage>(city, path);
    expect(seen.members.map(({ role }) => role).slice(0, 3)).toEqual(["ketua", "sekretaris", "bendahara"]);
    expect(seen.members.every(({ phone }) => phone === null)).toBe(true);
    const called = await ask<OfficeSellerPage>(pendamping, path);
    expect(called.members.every(({ phone }) => /^\+62\d+$/.test(phone ?? ""))).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/pin_hash|account_number|token_hash/);
  });
});

describe("a seller's health", () => {
  const listed = async (id: string) => (await allSellers(city)).find((seller) => seller.id === id);

  it("counts what is sold, sold out, open and late", async () => {
    const before = await listed(chips.seller.id);
    const paid = await buy(app, [{ page: chips, quantity: 2 }]);
    await pay(app, paid);
    await untilPayment(app, paid, "paid");
    const late = await buy(app, [{ page: chips, quantity: 1 }], "cod");
    await app.database.rows("update order_step set created_at = now() - interval '25 hours' where order_id = $1", [
      late.orders[0]?.id,
    ]);
    await leavePieces(app, chips.variant_id, 0);
    const after = await listed(chips.seller.id);
    expect(after?.open_orders).toBe((before?.open_orders ?? 0) + 2);
    expect(after?.overdue_orders).toBe((before?.overdue_orders ?? 0) + 1);
    expect(after?.stock_outs).toBe((before?.stock_outs ?? 0) + 1);
    expect(after?.sales_30_days.orders).toBe((before?.sales_30_days.orders ?? 0) + 1);
    expect(after?.sales_30_days.rupiah).toBe((before?.sales_30_days.rupiah ?? 0) + 2 * chips.price);
    expect(after?.level).toBe("act");
    expect((await mapOf(city)).points.find((point) => point.type === "seller" && point.id === after?.id)?.level).toBe(
      "act",
    );
  });

  it("counts an accepted order as late only after three days", async () => {
    const { orders } = await buy(app, [{ page: await anotherProduct(), quantity: 1 }], "cod");
    const [order] = orders;
    const member = await memberOf(app, order?.seller.name ?? "");
    expect((await member.post(`/seller/orders/${order?.id}/accept`, {})).status).toBe(200);
    const lateAfter = async (hours: number) => {
      await app.database.rows("update order_step set created_at = now() - $2 * interval '1 hour' where order_id = $1", [
        order?.id,
        hours,
      ]);
      return (await listed(order?.seller.id ?? ""))?.overdue_orders;
    };
    expect(await lateAfter(71)).toBe(0);
    expect(await lateAfter(73)).toBe(1);
  });

  it("says the same in the list, in the filters and in the counts", async () => {
    await app.database.rows("update seller set created_at = now() - interval '60 days' where id <> $1", [
      chips.seller.id,
    ]);
    const [suspended] = await idsInDatabase(app, "regency_code = '18.01'");
    await app.database.rows("update seller set status = 'suspended' where id = $1", [suspended]);
    const sellers = await allSellers(country);
    const { problems, sellers: counts, overdue_orders } = await overviewOf(country);
    for (const problem of SELLER_PROBLEMS) {
      const having = sellers.filter((seller) => seller.problems.includes(problem));
      expect(having.length, problem).toBeGreaterThan(0);
      expect(idsOf(await allSellers(country, `problem=${problem}`)), problem).toEqual(idsOf(having));
      expect(problems[problem], problem).toBe(having.length);
    }
    const troubled = sellers.filter(({ level }) => level !== "none");
    expect(idsOf(await allSellers(country, "problem=any"))).toEqual(idsOf(troubled));
    expect(counts).toEqual({ active: sellers.length - 1, suspended: 1, troubled: troubled.length });
    expect(overdue_orders).toBe(sellers.reduce((sum, seller) => sum + seller.overdue_orders, 0));
    await app.database.rows("update seller set status = 'active' where id = $1", [suspended]);
  });

  it("is found by kind, state and words, whatever signs they hold", async () => {
    const kubes = await allSellers(country, "kind=kube&status=active");
    expect(idsOf(kubes)).toEqual(await idsInDatabase(app, "kind = 'kube' and status = 'active'"));
    const [words = ""] = chips.seller.name.toLowerCase().split(" ").slice(-1);
    expect(idsOf(await allSellers(country, `q=${words}`))).toContain(chips.seller.id);
    for (const odd of ["%25", "_", "\\", "'; drop table seller; --", "🙂"]) {
      expect(await allSellers(country, `q=${encodeURIComponent(odd)}tidak ada`)).toEqual([]);
    }
  });
});

/** A product of a seller of the city other than the chips'. */
async function anotherProduct() {
  const [row] = await app.database.rows<{ handle: string }>(
    `select p.handle from product p join listing l on l.product_id = p.id join seller s on s.id = l.seller_id
     where s.regency_code = '18.71' and s.id <> $1 and p.status = 'published' order by p.handle limit 1`,
    [chips.seller.id],
  );
  return productPage(app.api, row?.handle ?? "");
}

it.each([
  "sellers?problem=unknown",
  "sellers?kind=__proto__",
  "sellers?area=1871",
  "sellers?area=18.71'--",
  "sellers?after=garbage",
  "sellers?after=W10",
  `sellers?q=${"x".repeat(5_000)}`,
  "sellers?q=a&q=b",
  "sellers?unknown=1",
  "sellers?q=%00",
  "sellers-map?area=18.",
  "sales?by=week",
  "sales?from=2026-13",
  "sales?from=2026-05&to=2026-04",
  "sales?from=2000-01&to=2026-04",
])("refuses %s in plain words", async (query) => {
  const { status, body } = await country.get<ErrorBody>(`/officer/${query}`);
  expect([status, ERROR_CODES.includes(body.code)]).toEqual([400, true]);
  expect(body.message.length).toBeGreaterThan(10);
});

it.each(["sellers-map?area=99", "sales?area=99.99", "sellers/%00", "sellers/sel_unknown"])(
  "finds nothing at %s",
  async (query) => {
    const answer = await country.get(`/officer/${query}`);
    expect([400, 404]).toContain(answer.status);
  },
);
