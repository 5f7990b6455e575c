import type { OfficeOverview, OfficeSellerList } from "@pasar/contracts/office";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { allSellers, ask, idsInDatabase, idsOf, mapOf, salesOf } from "./harness/office";
import { buy, CHIPS, pay, productPage, untilPayment } from "./harness/shopping";
import { countStatements, WITHOUT_CLOCKS } from "./harness/statements";

const THIS_MONTH = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date()).slice(0, 7);

let app: TestApp;
let city: Api;
let province: Api;
let country: Api;

beforeAll(async () => {
  app = await startApp({ settings: WITHOUT_CLOCKS });
  await app.database.rows("create extension if not exists pg_stat_statements");
  [city, province, country] = await Promise.all([
    officerOf(app, "dinsos_kabupaten", "18.71"),
    officerOf(app, "dinsos_provinsi"),
    officerOf(app, "pusat"),
  ]);
  const checkout = await buy(app, [{ page: await productPage(app.api, CHIPS), quantity: 2 }]);
  await pay(app, checkout);
  await untilPayment(app, checkout, "paid");
  const [order] = checkout.orders;
  await app.database.rows("update order_step set created_at = now() - interval '25 hours' where order_id = $1", [
    order?.id,
  ]);
});
afterAll(() => app?.stop({ isLedgerForged: true }));

describe("sales", () => {
  it("are those of the ledger, by month and by region, in every area", async () => {
    const byMonth = await salesOf(city, "by=month");
    const [ledger] = await app.database.rows<{ rupiah: number; orders: number }>(
      `select -sum(e.amount)::int as rupiah, count(distinct t.order_id)::int as orders
       from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join seller s on s.id = t.seller_id
       where t.kind in ('sale_paid', 'cash_sale') and e.amount < 0 and s.regency_code = '18.71'`,
    );
    expect(byMonth.total).toEqual(ledger);
    expect(byMonth.rows.length).toBe(12);
    expect(byMonth.rows.at(-1)).toMatchObject({ key: THIS_MONTH, ...ledger });
    const overview = await ask<OfficeOverview>(city, "/officer/overview");
    expect(overview.this_month).toEqual(ledger);
    expect(overview.last_month).toEqual({ orders: 0, rupiah: 0 });
    const byDistrict = await salesOf(city, "by=region");
    expect(byDistrict.rows.every(({ key }) => /^18\.71\.\d\d$/.test(key))).toBe(true);
    expect(byDistrict.rows.every(({ name }) => name.startsWith("Kecamatan "))).toBe(true);
    const byRegency = await salesOf(province, "by=region");
    const ofCity = byRegency.rows.find(({ key }) => key === "18.71");
    expect(ofCity).toMatchObject({ name: "Kota Bandar Lampung", ...ledger });
    expect((await salesOf(country, "by=region")).rows.find(({ key }) => key === "18")?.rupiah).toBe(
      byRegency.total.rupiah,
    );
  });

  it("add up: regions to their area, months to the same", async () => {
    const sellers = await app.database.rows<{ id: string }>("select id from seller order by id");
    const sale = fc.record({
      seller: fc.nat(sellers.length - 1),
      daysAgo: fc.nat(300),
      rupiah: fc.integer({ min: 1, max: 2_000_000_000 }),
      kind: fc.constantFrom("sale_paid", "cash_sale", "sale_refunded"),
    });
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 1, maxLength: 12 }), async (sales) => {
        const before = await salesOf(country, "by=month");
        for (const { seller, daysAgo, rupiah, kind } of sales) {
          serial += 1;
          await postSale(`test-${serial}`, sellers[seller]?.id ?? "", daysAgo, rupiah, kind);
        }
        const reports = await Promise.all(
          [country, province].flatMap((officer) => ["by=month", "by=region"].map((by) => salesOf(officer, by))),
        );
        const sold = sales.reduce((sum, { rupiah, kind }) => sum + (kind === "sale_refunded" ? -rupiah : rupiah), 0);
        for (const { rows, total } of reports) {
          expect(total.rupiah).toBe(before.total.rupiah + sold);
          expect(rows.reduce((sum, { rupiah }) => sum + rupiah, 0)).toBe(total.rupiah);
          expect(total).toEqual(reports[0]?.total);
        }
      }),
      { seed: 20_261_125, numRuns: 6 },
    );
  });
});

describe("the files for a spreadsheet", () => {
  const fileOf = async (officer: Api, query: string) => {
    const { status, body, headers } = await officer.get<string>(`/officer/export?format=csv&${query}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/csv");
    return body.trimEnd().split("\r\n");
  };

  it("hold the sellers of the officer's list and nothing that runs", async () => {
    const [row] = await app.database.rows<{ id: string }>(
      `update seller set name = '=HYPERLINK("http://contoh")' where id =
         (select min(id) from seller where regency_code = '18.71') returning id`,
    );
    const lines = await fileOf(city, "what=sellers");
    const listed = await allSellers(city);
    expect(listed.map(({ id }) => id)).toContain(row?.id);
    expect(lines.length).toBe(listed.length + 1);
    expect(lines[0]).toContain("Penjual;Jenis;Keadaan;Desa");
    expect(lines.filter((line) => line.startsWith(`"'=HYPERLINK(""http://contoh"")"`)).length).toBe(1);
    expect((await fileOf(city, "what=sellers&kind=ewarong")).length).toBe(
      1 + listed.filter(({ kind }) => kind === "ewarong").length,
    );
  });

  it("hold the figures of the report", async () => {
    const { rows, total } = await salesOf(city, "by=region");
    const lines = await fileOf(city, "what=sales&by=region");
    expect(lines.slice(1, -1)).toEqual(
      rows.map(({ name, key, orders, rupiah }) => [name, key, orders, rupiah].join(";")),
    );
    expect(lines.at(-1)).toBe(`Jumlah;;${total.orders};${total.rupiah}`);
  });

  it("come for Excel too, and for officers only", async () => {
    const xlsx = await city.get<string>("/officer/export?what=sellers&format=xlsx");
    expect(xlsx.status).toBe(200);
    expect(xlsx.body.startsWith("PK")).toBe(true);
    const editor = await officerOf(app, "editor");
    expect((await editor.get("/officer/export?what=sellers&format=csv")).status).toBe(403);
    expect((await country.get("/officer/export?what=members&format=csv")).status).toBe(400);
    expect((await country.get("/officer/export?what=sellers&format=pdf")).status).toBe(400);
  });
});

/** Books a sale as the ledger would have at that time. */
async function postSale(id: string, sellerId: string, daysAgo: number, rupiah: number, kind: string): Promise<void> {
  const account = `seller:${sellerId}:${kind === "cash_sale" ? "cash_sales" : "held"}`;
  const amount = kind === "sale_refunded" ? rupiah : -rupiah;
  await app.database.rows(
    `with posted as (
       insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id, created_at)
       values ($1, $1, $5, $1, 1, $2, now() - $3 * interval '1 day') returning id)
     insert into ledger_entry (id, account, amount, transaction_id)
     select $1 || side.name, side.account, side.amount, posted.id
     from posted, (values ('-a', $6, $4::int), ('-b', 'gateway:midtrans', -$4::int)) as side(name, account, amount)`,
    [id, sellerId, daysAgo, amount, kind, account],
  );
}

describe("the map of many sellers", () => {
  it("shows areas to open one by one, and their sellers in the end", async () => {
    await app.database.rows(
      `insert into seller (id, handle, kind, name, story, story_en, phone, province_code, regency_code, regency_name,
         district_code, village_code, village_name, address, time_zone, hours, stock_location_id, shipping_profile_id,
         delivery_districts)
       select s.id || '-' || n, s.handle || '-' || n, s.kind, s.name || ' ' || n, '', '', s.phone, s.province_code,
              s.regency_code, s.regency_name, s.district_code, s.village_code, s.village_name, s.address, s.time_zone,
              s.hours, s.stock_location_id || '-' || n, s.shipping_profile_id, s.delivery_districts
       from seller s, generate_series(1, 60) as n where s.id not like '%-%'`,
    );
    const [count] = await app.database.rows<{ all: number }>('select count(*)::int as "all" from seller');
    const map = await mapOf(country);
    expect(map.points.every(({ type }) => type === "area")).toBe(true);
    expect(map.points.reduce((sum, point) => sum + (point.type === "area" ? point.sellers : 0), 0)).toBe(count?.all);
    const ofCity = map.points.find((point) => point.type === "area" && point.code === "18.71");
    expect(ofCity).toMatchObject({ name: "Kota Bandar Lampung", level: "act" });
    const opened = await mapOf(country, "area=18.71");
    const inside = opened.points.reduce((sum, point) => sum + (point.type === "area" ? point.sellers : 1), 0);
    expect(inside).toBe(ofCity?.type === "area" ? ofCity.sellers : -1);
    expect(map.unplaced).toBe(0);
  });

  it("keeps a page of the list to the same few statements, and to 30 sellers", async () => {
    const page = () => country.get<OfficeSellerList>("/officer/sellers");
    const { body } = await page();
    expect(body.sellers.length).toBe(30);
    expect(body.next).not.toBeNull();
    for (const [path, most] of [
      ["/officer/sellers", 4],
      ["/officer/overview", 7],
      ["/officer/sellers-map", 7],
      ["/officer/sales?by=region", 5],
    ] as const) {
      const calls = await countStatements(app.database, () => country.get(path));
      expect(calls, path).toBeGreaterThan(0);
      expect(calls, path).toBeLessThanOrEqual(most);
    }
    expect(idsOf(await allSellers(country))).toEqual(await idsInDatabase(app, "true"));
  });
});
