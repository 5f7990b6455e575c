import type { SellerStatement, StatementAmounts } from "@pasar/contracts/statement";
import { localDate } from "@pasar/locale/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf, officerOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import { handOver } from "./harness/hand-over";
import { approvedPayout, type PaidGroup, paidGroup } from "./harness/payouts";
import { CHIPS, productPage } from "./harness/shopping";

let app: TestApp;
let group: PaidGroup;
let online: number;
let cash: number;
const today = localDate(new Date(), "Asia/Jakarta");

beforeAll(async () => {
  app = await startApp();
  group = await paidGroup(app);
  online = await group.earn(30_000);
  cash = (await handOver(app, group.head, { page: await productPage(app.api, CHIPS), quantity: 1 })).total;
  await approvedPayout(group, 10_000);
});
// It writes corrections of its own, to have something on the first and last minute of a month.
afterAll(() => app?.stop({ isLedgerForged: true }));

const statementOf = async (from: string, to: string, by = group.head) =>
  (await by.get<SellerStatement>(`/seller/statement?from=${from}&to=${to}`)).body;
const nothing: StatementAmounts = { held: 0, payable: 0, cash: 0 };
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe("a seller's statement", () => {
  it("adds every posting of every day up from the opening to the closing balance", async () => {
    const statement = await statementOf(today, today);
    expect(statement.opening).toEqual(nothing);
    expect(statement.closing).toEqual({ held: 0, payable: online - 10_000, cash });
    expect(statement.days.map(({ date, change }) => [date, change])).toEqual([[today, statement.closing]]);
    expect(statement.days[0]?.lines.map(({ kind, change }) => [kind, change])).toEqual([
      ["sale_paid", { ...nothing, held: online }],
      ["sale_completed", { held: -online, payable: online, cash: 0 }],
      ["cash_sale", { ...nothing, cash }],
      ["payout_requested", { ...nothing, payable: -10_000 }],
    ]);
    const numbers = statement.days[0]?.lines.map(({ order_number }) => order_number);
    expect([numbers?.[0] === numbers?.[1], typeof numbers?.[2], numbers?.[3]]).toEqual([true, "number", null]);
  });

  it("opens with what was before, and days are the seller's own", async () => {
    const later = await statementOf(plusDays(today, 1), plusDays(today, 30));
    expect([later.opening, later.days]).toEqual([(await statementOf(today, today)).closing, []]);
    expect(later.closing).toEqual(later.opening);
    const before = await statementOf(plusDays(today, -30), plusDays(today, -1));
    expect([before.opening, before.closing, before.days]).toEqual([nothing, nothing, []]);
    const midnight = "2026-03-31T17:00:00Z";
    await app.database.rows(
      `with late as (insert into ledger_transaction (id, cause, kind, order_id, order_number, seller_id, created_at)
         select 'ltx_' || n, 'correction:' || n, 'correction', null, null, $1,
                $2::timestamptz - n * interval '1 second' from generate_series(0, 1) n returning id)
       insert into ledger_entry (id, account, amount, transaction_id)
       select id || side, account, amount, id from late,
         (values ('a', 'seller:' || $1 || ':payable', -500), ('b', 'platform:bank', 500)) e(side, account, amount)`,
      [group.sellerId, midnight],
    );
    const march = await statementOf("2026-03-01", "2026-03-31");
    const april = await statementOf("2026-04-01", "2026-04-30");
    expect(march.days.map(({ date, lines }) => [date, lines.length])).toEqual([["2026-03-31", 1]]);
    expect(april.days.map(({ date, lines }) => [date, lines.length])).toEqual([["2026-04-01", 1]]);
    expect(april.opening).toEqual({ ...nothing, payable: 500 });
  });

  it("comes as a file to count with and as one to print", async () => {
    const path = `/seller/statement?from=${today}&to=${today}`;
    const csv = await group.head.get<string>(`${path}&format=csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(csv.body).toContain("Tanggal;Waktu;Apa;Pesanan;Ditahan;Akan dibayarkan;Tunai");
    expect(csv.body).toContain("Dikirim ke rekening;;0;-10000;0");
    expect(csv.body.trim().split("\n")).toHaveLength(7);
    const pdf = await group.head.get<string>(`${path}&format=pdf`);
    expect([pdf.status, pdf.headers.get("content-type"), pdf.body.slice(0, 5)]).toEqual([
      200,
      "application/pdf",
      "%PDF-",
    ]);
  });

  it("is the seller's own, of one year at most, and closed to officers (rule R2)", async () => {
    const other = app.accounts.find(({ role, seller }) => role === "ketua" && seller !== group.name);
    const foreign = await statementOf(today, today, await memberOf(app, other?.seller ?? "", "ketua"));
    expect([foreign.closing, foreign.days]).toEqual([nothing, []]);
    const officer = await officerOf(app, "pusat");
    expect((await officer.get(`/seller/statement?from=${today}&to=${today}`)).status).toBe(403);
    for (const query of ["", "?from=2026-02-01&to=2026-01-31", "?from=2025-01-01&to=2026-01-02", "?from=x&to=y"]) {
      expect((await group.head.get(`/seller/statement${query}`)).status).toBe(400);
    }
  });
});
