import type { ProductPage } from "@pasar/contracts/catalogue";
import type { SellerHome } from "@pasar/contracts/home";
import type { SellerOrderList, WaitingOrderList } from "@pasar/contracts/seller";
import { localDate } from "@pasar/locale/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import {
  buy,
  CHIPS,
  leavePieces,
  pay,
  place,
  placement,
  productPage,
  somePhone,
  untilPayment,
} from "./harness/shopping";

let app: TestApp;
let chips: ProductPage;
let member: Api;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  member = await memberOf(app, chips.seller.name);
});
// One test writes orders of the past straight into the database, without their postings.
afterAll(() => app?.stop({ isLedgerForged: true }));

const home = async () => (await member.get<SellerHome>("/seller/home")).body;
const list = async (query: string) => (await member.get<SellerOrderList>(`/seller/orders?${query}`)).body;
const order = (method: "cod" | "qris", name = "Pembeli Contoh") =>
  place(
    app.api,
    placement([{ page: chips, quantity: 1 }], {
      payment_method: method,
      shopper: { name, phone: somePhone() },
    }),
  );

describe("the home page of a seller", () => {
  it("counts what waits, what is late and what was sold, as the orders go on", async () => {
    const before = await home();
    const cash = await order("cod");
    const paid = await order("qris");
    await pay(app, paid);
    await untilPayment(app, paid, "paid");
    const waiting = await home();
    expect(waiting.tasks.accept.count - before.tasks.accept.count).toBe(2);
    expect(waiting.tasks.accept.oldest_at).not.toBeNull();
    expect(waiting.sales.today.sales - before.sales.today.sales).toBe(chips.price);
    expect(waiting.sales.month.sales - before.sales.month.sales).toBe(chips.price);
    expect(waiting.money.held - before.money.held).toBe(chips.price);

    const id = cash.orders[0]?.id ?? "";
    await app.database.rows("update seller_order set created_at = now() - interval '25 hours' where id = $1", [id]);
    expect((await home()).tasks.accept.late - waiting.tasks.accept.late).toBe(1);
    await member.post(`/seller/orders/${id}/accept`, {});
    const accepted = await home();
    expect(accepted.tasks.accept.count).toBe(waiting.tasks.accept.count - 1);
    expect(accepted.tasks.prepare).toMatchObject({ count: before.tasks.prepare.count + 1, late: 0 });
    await member.post(`/seller/orders/${id}/ready`, {});
    expect((await home()).tasks.hand_over.count).toBe(before.tasks.hand_over.count + 1);
  });

  it("shows today last among seven days", async () => {
    const { sales } = await home();
    expect(sales.days).toHaveLength(7);
    expect(sales.days.at(-1)).toEqual({ date: localDate(new Date(), "Asia/Jakarta"), ...sales.today });
  });

  it("tells of goods that run low and of drafts", async () => {
    const before = await home();
    const [level] = await app.database.rows<{ variant_id: string }>(
      `select v.id as variant_id from product_variant v join listing l on l.product_id = v.product_id
       join product p on p.id = v.product_id
       join product_variant_inventory_item vi on vi.variant_id = v.id
       join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
       where l.seller_id = $1 and p.id <> $2 and p.status = 'published' and lv.stocked_quantity - lv.reserved_quantity > 3 limit 1`,
      [chips.seller.id, chips.product_id],
    );
    await leavePieces(app, level?.variant_id ?? "", 1);
    await app.database.rows("update product set status = 'draft' where id = $1", [chips.product_id]);
    const { tasks } = await home();
    await app.database.rows("update product set status = 'published' where id = $1", [chips.product_id]);
    expect(tasks.low_stock).toBe(before.tasks.low_stock + 1);
    expect(tasks.drafts).toBe(before.tasks.drafts + 1);
  });
});

describe("the orders of a seller", () => {
  it("are found by number and by a part of the buyer's name, counted in every tab", async () => {
    const checkout = await order("cod", "Bu 100% Rekaan_Satu");
    await order("cod", "Bu 1000 RekaanXSatu");
    const number = checkout.orders[0]?.number;
    const byName = await list(`q=${encodeURIComponent("100% rekaan_satu")}`);
    expect(byName.orders.map((found) => found.number)).toEqual([number]);
    expect(byName.counts).toEqual({ new: 1, active: 0, done: 0 });
    expect((await list(`q=${number}`)).orders.map((found) => found.number)).toContain(number);
    expect((await list("q=tidak-ada")).orders).toEqual([]);
  });

  it("are filtered by way, money and day", async () => {
    const today = localDate(new Date(), "Asia/Jakarta");
    const { orders } = await list(`money=cash&way=pickup&from=${today}&to=${today}`);
    expect(orders.length).toBeGreaterThan(0);
    expect(new Set(orders.map(({ payment, way }) => `${payment.method} ${way}`))).toEqual(new Set(["cod pickup"]));
    expect((await list("way=courier")).orders).toEqual([]);
    expect((await list("to=2020-01-01")).counts).toEqual({ new: 0, active: 0, done: 0 });
    expect((await list("money=online")).orders.every(({ payment }) => payment.method !== "cod")).toBe(true);
  });

  it("come page by page, each once, also those placed in the same moment", async () => {
    await app.database.rows(
      `insert into seller_order (id, number, seller_id, stage, way, fee, subtotal, total, lines, checkout_id, created_at)
       select 'page_' || n, 900000 + n, o.seller_id, 'completed', 'pickup', 0, 1000, 1000, o.lines, o.checkout_id,
              now() - (n / 3) * interval '1 minute'
       from generate_series(1, 120) n, (select * from seller_order where seller_id = $1 limit 1) o`,
      [chips.seller.id],
    );
    const seen: string[] = [];
    let after: string | null = "";
    while (after !== null) {
      const page: SellerOrderList = await list(`tab=done${after && `&after=${after}`}`);
      seen.push(...page.orders.map(({ id }) => id));
      after = page.next;
    }
    const total = (await list("tab=done")).counts.done;
    expect(total).toBeGreaterThanOrEqual(120);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it("wait for the bell as long as nobody has accepted them", async () => {
    const checkout = await buy(app, [{ page: chips, quantity: 1 }], "cod");
    const id = checkout.orders[0]?.id ?? "";
    const waiting = async () => (await member.get<WaitingOrderList>("/seller/orders/waiting")).body.orders;
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ id, buyer_name: "Pembeli Contoh", total: chips.price }),
    );
    await member.post(`/seller/orders/${id}/accept`, {});
    expect((await waiting()).map((one) => one.id)).not.toContain(id);
  });

  it("of others are never shown, whatever is asked for", async () => {
    const stranger = app.accounts.find(({ seller }) => seller !== chips.seller.name);
    const other = await memberOf(app, stranger?.seller ?? "");
    const own = (await list("tab=done")).orders[0]?.id ?? "";
    for (const query of ["tab=done", "tab=new", `tab=done&after=${own}`, "q=9"]) {
      const { body } = await other.get<SellerOrderList>(`/seller/orders?${query}`);
      expect(JSON.stringify(body)).not.toContain("Pembeli Contoh");
    }
    expect((await other.get<SellerHome>("/seller/home")).body.tasks.accept.count).toBe(0);
  });

  it.each([
    "tab=all",
    "way=drone",
    "money=gold",
    "from=2026-02-30",
    "from=0000-01-01",
    "q=",
    "seller_id=x",
    "tab=new&tab=done",
  ])("refuse %s", async (query) => {
    const { status, body } = await member.get<{ code: string }>(`/seller/orders?${query}`);
    expect([status, body.code]).toEqual([400, "invalid_request"]);
  });
});
