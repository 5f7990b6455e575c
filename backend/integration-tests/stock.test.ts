import { randomUUID } from "node:crypto";
import type { ProductPage } from "@pasar/contracts/catalogue";
import type { StockBulkAnswer, StockHistory, StockList, StockMovement, StockRow } from "@pasar/contracts/stock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { handOver } from "./harness/hand-over";
import { buy, CHIPS, eventually, productPage, ricePage } from "./harness/shopping";

let app: TestApp;
let chips: ProductPage;
let rice: ProductPage;
let member: Api;
let outlet: Api;

beforeAll(async () => {
  app = await startApp();
  chips = await productPage(app.api, CHIPS);
  rice = await ricePage(app);
  member = await memberOf(app, chips.seller.name);
  outlet = await memberOf(app, rice.seller.name);
});
afterAll(() => app?.stop());

const occurred_at = "2026-11-25T01:02:03.000Z";
const keyed = (api: Api, key: string = randomUUID()) => api.with({ "idempotency-key": key });

async function rowOf(api: Api, variantId: string): Promise<StockRow> {
  const { status, body } = await api.get<StockHistory>(`/seller/stock/${variantId}/moves`);
  expect(status).toBe(200);
  return body.row;
}

function move(api: Api, change: object, key?: string) {
  const body = { variant_id: chips.variant_id, delta: 4, reason: "produced", occurred_at, ...change };
  return keyed(api, key).post<StockMovement & { code?: string; stock?: object; fields?: object }>(
    "/seller/stock/moves",
    body,
  );
}

function count(api: Api, change: object, key?: string) {
  const body = { variant_id: chips.variant_id, occurred_at, ...change };
  return keyed(api, key).post<StockMovement & { code?: string; stock?: object; fields?: Record<string, string> }>(
    "/seller/stock/counts",
    body,
  );
}

describe("moving stock", () => {
  it("adds and takes pieces, and remembers who, why and when", async () => {
    const before = await rowOf(member, chips.variant_id);
    const came = await move(member, { delta: 5, note: "Panen kedua" });
    expect([came.status, came.body]).toMatchObject([
      200,
      { delta: 5, before: before.on_hand, after: before.on_hand + 5, reason: "produced", note: "Panen kedua" },
    ]);
    const went = await move(member, { delta: -2, reason: "spoiled" });
    expect(went.body.after).toBe(before.on_hand + 3);
    const { body } = await member.get<StockHistory>(`/seller/stock/${chips.variant_id}/moves`);
    expect(body.row).toMatchObject({ on_hand: before.on_hand + 3, available: before.available + 3 });
    expect(body.movements.slice(0, 2).map(({ id }) => id)).toEqual([went.body.id, came.body.id]);
    expect(body.movements[0]?.member_name).toBeTruthy();
    expect(new Date(body.movements[0]?.occurred_at ?? "").toISOString()).toBe(occurred_at);
  });

  it("counts a repeated command once and gives the same answer, also when all come at once", async () => {
    const before = await rowOf(member, chips.variant_id);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => move(member, { delta: 7 }, key)));
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
    expect((await rowOf(member, chips.variant_id)).on_hand).toBe(before.on_hand + 7);
    const other = await move(member, { delta: 8 }, key);
    expect([other.status, other.body.code]).toEqual([409, "key_reused"]);
    expect((await rowOf(member, chips.variant_id)).on_hand).toBe(before.on_hand + 7);
  });

  it("never takes what buyers have ordered, and says how much that is", async () => {
    await buy(app, [{ page: chips, quantity: 2 }], "cod");
    const row = await rowOf(member, chips.variant_id);
    expect(row.reserved).toBeGreaterThanOrEqual(2);
    const refused = await move(member, { delta: -(row.available + 1), reason: "corrected" });
    expect([refused.status, refused.body.code]).toEqual([409, "stock_reserved"]);
    expect(refused.body.stock).toEqual({ on_hand: row.on_hand, reserved: row.reserved, available: row.available });
    expect(refused.body.fields).toEqual({ delta: expect.stringContaining(`dipesan pembeli ${row.reserved}.`) });
    const allowed = await move(member, { delta: -row.available, reason: "corrected" });
    expect(allowed.status).toBe(200);
    await move(member, { delta: row.available });
  });

  it("tells the shop", async () => {
    const { body } = await move(member, { delta: 1 });
    expect(body.code).toBeUndefined();
    const { product_id, available } = await rowOf(member, chips.variant_id);
    const found = async () => {
      const answer = await app.api.post<{ results: { hits: { document: { stock: number } }[] }[] }>("/store/search", {
        queries: [{ entity: "product", fields: ["stock"], filters: { id: product_id }, pagination: { take: 1 } }],
      });
      return answer.body.results[0]?.hits[0]?.document.stock;
    };
    await eventually(found, (stock) => stock === available);
  });

  it.each<[string, object]>([
    ["nothing moved", { delta: 0 }],
    ["half a piece", { delta: 1.5 }],
    ["more than any shelf holds", { delta: 1e12 }],
    ["goods that spoiled into the shelf", { delta: 3, reason: "spoiled" }],
    ["a reason of the system", { reason: "sold" }],
    ["a seller of the client's choice", { seller_id: "sel_x" }],
    ["a day for a moment", { occurred_at: "2026-11-25" }],
    ["a note of 5,000 characters", { note: "x".repeat(5_000) }],
  ])("refuses %s", async (_, change) => {
    const { status, body } = await move(member, change);
    expect([status, body.code]).toEqual([400, "invalid_body"]);
  });

  it("refuses a command without a key, and one for another seller's goods", async () => {
    const body = { variant_id: chips.variant_id, delta: 1, reason: "produced", occurred_at };
    const keyless = await member.post("/seller/stock/moves", body);
    expect([keyless.status, keyless.body.code]).toEqual([400, "key_missing"]);
    const foreign = await move(outlet, {});
    expect([foreign.status, foreign.body.code]).toEqual([404, "product_not_found"]);
    const history = await outlet.get(`/seller/stock/${chips.variant_id}/moves`);
    expect([history.status, history.body.code]).toEqual([404, "product_not_found"]);
  });
});

describe("counting stock", () => {
  it("sets the shelf to what was counted, once", async () => {
    const { on_hand } = await rowOf(member, chips.variant_id);
    const key = randomUUID();
    const first = await count(member, { counted: on_hand + 11, expected: on_hand }, key);
    expect([first.status, first.body]).toMatchObject([200, { delta: 11, reason: "counted", after: on_hand + 11 }]);
    const again = await count(member, { counted: on_hand + 11, expected: on_hand }, key);
    expect(again.body).toEqual(first.body);
    const same = await count(member, { counted: on_hand + 11, expected: on_hand + 11 });
    expect([same.status, same.body.delta]).toEqual([200, 0]);
  });

  it("is refused with the present figures when the shelf changed meanwhile, or when buyers have ordered more", async () => {
    const row = await rowOf(member, chips.variant_id);
    const late = await count(member, { counted: 5, expected: row.on_hand + 1 });
    expect([late.status, late.body.code, late.body.stock]).toEqual([
      409,
      "stock_changed",
      { on_hand: row.on_hand, reserved: row.reserved, available: row.available },
    ]);
    const tooLow = await count(member, { counted: row.reserved - 1, expected: row.on_hand });
    expect([tooLow.status, tooLow.body.code]).toEqual([409, "stock_reserved"]);
    expect(tooLow.body.fields?.counted).toContain(String(row.reserved));
  });
});

describe("goods that were handed over", () => {
  it("leave a movement with the member and the order's number", async () => {
    const before = await rowOf(member, chips.variant_id);
    const order = await handOver(app, member, { page: chips, quantity: 3 });
    const { body } = await member.get<StockHistory>(`/seller/stock/${chips.variant_id}/moves`);
    expect(body.movements[0]).toMatchObject({
      delta: -3,
      reason: "sold",
      order_number: order.number,
      after: before.on_hand - 3,
      member_name: expect.any(String),
    });
    expect(body.row).toMatchObject({ on_hand: before.on_hand - 3, reserved: before.reserved });
  });
});

describe("the list", () => {
  it("shows every shelf of the seller and no other, page by page", async () => {
    const seen: StockRow[] = [];
    let next: string | null = "";
    while (next !== null) {
      const { body }: { body: StockList } = await outlet.get<StockList>(`/seller/stock?after=${next}`);
      seen.push(...body.rows);
      next = body.next;
    }
    const own = await app.database.rows<{ id: string }>(
      `select v.id from product_variant v join listing l on l.product_id = v.product_id
       where l.seller_id = $1 and v.deleted_at is null and l.archived_at is null`,
      [rice.seller.id],
    );
    expect(seen.map(({ variant_id }) => variant_id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    for (const { on_hand, reserved, available } of seen) expect(reserved + available).toBe(on_hand);
  });

  it("finds by a part of the name and takes % for a sign", async () => {
    const { body } = await outlet.get<StockList>("/seller/stock?q=BERAS%20medium");
    expect(body.rows.length).toBeGreaterThan(0);
    for (const { title } of body.rows) expect(title.toLowerCase()).toContain("beras medium");
    expect((await outlet.get<StockList>("/seller/stock?q=%25")).body.rows).toEqual([]);
  });

  it("marks what is low, from the number the seller chose", async () => {
    const { variant_id } = rice;
    const { available } = await rowOf(outlet, variant_id);
    const marked = await outlet.post<StockRow>(`/seller/stock/${variant_id}/low-mark`, { low_at: available });
    expect(marked.body).toMatchObject({ is_low: true, low_at: available });
    const { body } = await outlet.get<StockList>("/seller/stock?filter=low");
    expect(body.rows.map((row) => row.variant_id)).toContain(variant_id);
    expect(body.rows.every(({ is_low }) => is_low)).toBe(true);
    expect(body.low_count).toBe(body.rows.length);
    const foreign = await member.post(`/seller/stock/${variant_id}/low-mark`, { low_at: 1 });
    expect([foreign.status, foreign.body.code]).toEqual([404, "product_not_found"]);
  });

  it.each(["filter=none", "after=x", "after=W10", "q=a&q=b", `q=${"x".repeat(101)}`])("refuses ?%s", async (query) => {
    const { status, body } = await member.get(`/seller/stock?${query}`);
    expect([status, body.code]).toEqual([400, "invalid_request"]);
  });
});

describe("editing stock and prices in one list", () => {
  const edit = (api: Api, lines: object[], key?: string) =>
    keyed(api, key).post<StockBulkAnswer & { code?: string }>("/seller/stock/bulk", { lines, occurred_at });

  it("writes each line that still is as the member saw it and says of each other line why not", async () => {
    const mine = await rowOf(member, chips.variant_id);
    const { body: list } = await member.get<StockList>("/seller/stock");
    const [second, third] = list.rows.filter(({ variant_id }) => variant_id !== chips.variant_id) as [
      StockRow,
      StockRow,
    ];
    const price = mine.price ?? 0;
    const lines = [
      {
        variant_id: chips.variant_id,
        stock: { from: mine.on_hand, to: mine.on_hand + 2 },
        price: { from: price, to: price + 500 },
      },
      { variant_id: second.variant_id, stock: { from: second.on_hand + 1, to: 9 } },
      { variant_id: third.variant_id, price: { from: (third.price ?? 0) + 1, to: 9_000 } },
      { variant_id: rice.variant_id, stock: { from: 1, to: 2 } },
    ];
    const key = randomUUID();
    const { status, body } = await edit(member, lines, key);
    expect(status).toBe(200);
    expect(body.results.map(({ outcome }) => outcome)).toEqual([
      "done",
      "stock_changed",
      "price_changed",
      "product_not_found",
    ]);
    expect(body.results[0]?.row).toMatchObject({ on_hand: mine.on_hand + 2, price: price + 500 });
    expect(body.results[1]).toMatchObject({ message: `Stok sekarang ${second.on_hand}.`, row: second });
    expect(body.results[3]?.row).toBeNull();
    expect((await edit(member, lines, key)).body.results[0]).toMatchObject({ outcome: "done" });
    expect(await rowOf(member, chips.variant_id)).toMatchObject({ on_hand: mine.on_hand + 2, price: price + 500 });
    expect(await productPage(app.api, CHIPS)).toMatchObject({ price: price + 500 });
  });

  it("keeps a line whole: a refused price leaves its stock as it was", async () => {
    const row = await rowOf(outlet, rice.variant_id);
    const line = { variant_id: rice.variant_id, stock: { from: row.on_hand, to: row.on_hand + 1 } };
    const { body } = await edit(outlet, [{ ...line, price: { from: row.price, to: 90_000 } }]);
    expect(body.results[0]).toMatchObject({ outcome: "price_above_ceiling", row });
    expect(body.results[0]?.message).toContain("HET");
  });

  it.each<[string, object[]]>([
    ["no lines", []],
    ["a line without a change", [{ variant_id: "variant_x" }]],
    ["a price of 0", [{ variant_id: "variant_x", price: { from: 1, to: 0 } }]],
    ["a price of -1", [{ variant_id: "variant_x", price: { from: 1, to: -1 } }]],
    ["a price of 1e12", [{ variant_id: "variant_x", price: { from: 1, to: 1e12 } }]],
    ["a stock below nothing", [{ variant_id: "variant_x", stock: { from: 1, to: -1 } }]],
    ["the same line twice", Array.from({ length: 2 }, () => ({ variant_id: "x", stock: { from: 1, to: 2 } }))],
    [
      "more lines than fit",
      Array.from({ length: 101 }, (_, n) => ({ variant_id: `x${n}`, stock: { from: 1, to: 2 } })),
    ],
  ])("refuses %s", async (_, lines) => {
    const { status, body } = await edit(member, lines);
    expect([status, body.code]).toEqual([400, "invalid_body"]);
  });
});

it("movements can be neither changed nor deleted", async () => {
  for (const sql of ["update stock_movement set delta = 1", "delete from stock_movement", "truncate stock_movement"]) {
    await expect(app.database.rows(sql)).rejects.toThrow(/append-only/);
  }
});
