import { setTimeout as wait } from "node:timers/promises";
import type { ImportReport } from "@pasar/contracts/imports";
import type { ProductCategory, SellerProductList } from "@pasar/contracts/products";
import type { StockHistory, StockList, StockRow } from "@pasar/contracts/stock";
import { readTable, writeCsv, writeXlsx } from "@pasar/spreadsheet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { CHIPS, eventually, productPage } from "./harness/shopping";

const MANY = 1_000;
const LONGEST_MS = 30_000;

let app: TestApp;
let member: Api;
let foreigner: Api;
let rows: StockRow[];
let category: string;

beforeAll(async () => {
  app = await startApp();
  const chips = await productPage(app.api, CHIPS);
  member = await memberOf(app, chips.seller.name);
  const other = app.accounts.find(({ seller }) => seller && seller !== chips.seller.name);
  foreigner = await memberOf(app, other?.seller ?? "");
  rows = await stock();
  const categories = await member.get<ProductCategory[]>("/seller/categories");
  category = categories.body[0]?.name ?? "";
});
afterAll(() => app?.stop());

const HEADER = [
  "Kode",
  "Nama",
  "Pilihan",
  "Kategori",
  "Satuan",
  "Harga",
  "Stok",
  "Berat (gram)",
  "Harga lama",
  "Stok lama",
];

async function stock(): Promise<StockRow[]> {
  return (await member.get<StockList>("/seller/stock")).body.rows;
}

async function send(api: Api, file: Buffer) {
  const response = await fetch(`${api.url}/seller/imports`, {
    method: "POST",
    headers: { ...api.headers, "content-type": "application/octet-stream" },
    body: new Uint8Array(file),
  });
  return { status: response.status, body: (await response.json()) as ImportReport & { code?: string } };
}

async function apply(id: string): Promise<ImportReport> {
  const { status } = await member.post(`/seller/imports/${id}/apply`, {});
  expect(status).toBe(202);
  return eventually(
    async () => (await member.get<ImportReport>(`/seller/imports/${id}`)).body,
    ({ state }) => state === "done" || state === "failed",
  );
}

const newRow = (name: string, change: Record<number, string | number | null> = {}) =>
  Object.assign([null, name, null, category, "bungkus 250 g", 12_500, 7, 250, null, null], change);
const editRow = (row: StockRow, price: number | null, pieces: number | null) => [
  row.variant_id,
  row.title,
  null,
  null,
  row.unit,
  price,
  pieces,
  null,
  row.price,
  row.on_hand,
];

describe("a file of products", () => {
  it("changes what was edited and makes what is new, after the member said so", async () => {
    const [first, second] = rows as [StockRow, StockRow];
    const file = await writeXlsx(
      "A",
      [
        HEADER,
        editRow(first, (first.price ?? 0) + 100, first.on_hand + 5),
        editRow(second, null, null),
        newRow("Keripik Contoh Impor"),
      ],
      [],
    );
    const { status, body: report } = await send(member, file);
    expect([status, report]).toMatchObject([
      201,
      { state: "ready", row_count: 3, new_count: 1, changed_count: 1, unchanged_count: 1, problems: [] },
    ]);
    expect((await stock())[0]).toEqual(first);
    const done = await apply(report.id);
    expect(done).toMatchObject({ state: "done", done_count: 2 });
    const { body: history } = await member.get<StockHistory>(`/seller/stock/${first.variant_id}/moves`);
    expect(history.row).toMatchObject({ on_hand: first.on_hand + 5, price: (first.price ?? 0) + 100 });
    expect(history.movements[0]).toMatchObject({ reason: "imported", delta: 5 });
    const { body: list } = await member.get<SellerProductList>("/seller/products?q=Keripik%20Contoh%20Impor");
    expect(list.products).toMatchObject([{ name: "Keripik Contoh Impor", price: 12_500 }]);
    const opened = await member.get<{ variants: object[] }>(`/seller/products/${list.products[0]?.id}`);
    expect(opened.body.variants).toMatchObject([{ price: 12_500, on_hand: 7, reserved: 0 }]);
    expect((await member.post(`/seller/imports/${report.id}/apply`, {})).status).toBe(202);
    expect((await member.get<StockHistory>(`/seller/stock/${first.variant_id}/moves`)).body.row.on_hand).toBe(
      first.on_hand + 5,
    );
  });

  it("is applied only when every row is right, and says of each wrong cell what is wrong", async () => {
    const [, second, third] = (await stock()) as [StockRow, StockRow, StockRow];
    const file = await writeCsv([
      HEADER,
      newRow("Barang Contoh Benar"),
      newRow("Ba", { 5: 0 }),
      newRow("Barang Contoh Salah", { 3: "Tidak ada", 5: -1, 6: "banyak" }),
      newRow("barang contoh benar"),
      ["variant_bukan_milik", "X", null, null, null, 1, 1],
      editRow({ ...second, on_hand: second.on_hand + 1 }, null, 9),
      editRow({ ...third, title: "Nama lain" }, 1e12, null),
    ]);
    const { body: report } = await send(member, file);
    expect(report.state).toBe("rejected");
    expect(report.problems.map(({ row, column }) => [row, column])).toEqual([
      [3, "Nama"],
      [3, "Harga"],
      [4, "Kategori"],
      [4, "Harga"],
      [4, "Stok"],
      [5, "Nama"],
      [6, "Kode"],
      [7, "Stok"],
      [8, "Nama"],
      [8, "Harga"],
    ]);
    expect(report.problems[7]?.message).toContain(String(second.on_hand));
    const refused = await member.post(`/seller/imports/${report.id}/apply`, {});
    expect([refused.status, refused.body.code]).toEqual([409, "import_not_ready"]);
    expect((await member.get<SellerProductList>("/seller/products?q=Barang%20Contoh")).body.products).toEqual([]);
  });

  it("never works a formula out", async () => {
    const file = Buffer.from(`Nama;Kategori;Satuan;Harga;Stok\n=HYPERLINK("http://contoh.id");${category};kg;=1+1;5\n`);
    const { body } = await send(member, file);
    expect(body.problems.map(({ row, column }) => [row, column])).toEqual([
      [2, "Nama"],
      [2, "Harga"],
    ]);
    expect(body.problems[0]?.message).toContain("rumus");
  });

  it("leaves nothing half applied when something changed after the check", async () => {
    const [first, second] = (await stock()) as [StockRow, StockRow];
    const file = await writeCsv([
      HEADER,
      newRow("Barang Contoh Basi"),
      editRow(first, null, first.on_hand + 1),
      editRow(second, null, second.on_hand + 1),
    ]);
    const { body: report } = await send(member, file);
    await member.with({ "idempotency-key": `move-${report.id}` }).post("/seller/stock/moves", {
      variant_id: second.variant_id,
      delta: 1,
      reason: "produced",
      occurred_at: new Date().toISOString(),
    });
    const failed = await apply(report.id);
    expect(failed).toMatchObject({ state: "failed", failure: expect.stringContaining("tidak ada yang disimpan") });
    expect((await stock())[0]).toEqual(first);
    expect((await member.get<SellerProductList>("/seller/products?q=Barang%20Contoh%20Basi")).body.products).toEqual(
      [],
    );
  });

  it.each<[string, Buffer, number, string]>([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 422, "import_file_unreadable"],
    ["a table without our columns", Buffer.from("a;b\n1;2\n"), 422, "import_header_missing"],
    ["only the header", Buffer.from("Nama;Harga;Stok\n"), 422, "import_file_empty"],
    ["3 MB", Buffer.alloc(3 * 1024 * 1024, "a"), 413, "import_file_too_big"],
    ["9 MB", Buffer.alloc(9 * 1024 * 1024, "a"), 413, "body_too_large"],
    ["5,001 rows", Buffer.from(`Nama;Harga;Stok\n${"a;1;1\n".repeat(5_001)}`), 422, "import_too_many_rows"],
  ])("is refused when it is %s", async (_, file, status, code) => {
    const answer = await send(member, file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("is nobody else's to read or apply", async () => {
    const { body: report } = await send(member, await writeCsv([HEADER, newRow("Barang Contoh Sendiri")]));
    for (const answer of [
      await foreigner.get(`/seller/imports/${report.id}`),
      await foreigner.post(`/seller/imports/${report.id}/apply`, {}),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, "import_not_found"]);
    }
  });
});

describe("the table to download", () => {
  it.each(["csv", "xlsx"])(
    "comes as %s, without formulas, and changes nothing when it is sent back",
    async (format) => {
      const response = await fetch(`${member.url}/seller/stock-table?format=${format}`, { headers: member.headers });
      expect(response.headers.get("content-disposition")).toContain(`.${format}`);
      const file = Buffer.from(await response.arrayBuffer());
      expect((await readTable(file)).formulas).toEqual([]);
      const { body } = await send(member, file);
      expect(body).toMatchObject({ state: "ready", new_count: 0, changed_count: 0, problems: [] });
      expect(body.row_count).toBeGreaterThan(0);
    },
  );
});

describe(`${MANY} rows, new products and edits`, () => {
  it(`are checked and applied in under ${LONGEST_MS / 1_000} s, whole or not at all even when the process dies`, async () => {
    const present = await stock();
    const edits = present.map((row) => editRow(row, (row.price ?? 0) + 50, row.on_hand + 1));
    const creations = Array.from({ length: MANY - edits.length }, (_, n) => newRow(`Barang Contoh Ribuan ${n}`));
    const started = performance.now();
    const { body: report } = await send(member, await writeXlsx("A", [HEADER, ...edits, ...creations], []));
    expect(report).toMatchObject({ state: "ready", row_count: MANY, problem_count: 0 });
    const done = await apply(report.id);
    const took = performance.now() - started;
    process.stdout.write(`import: ${MANY} rows (${edits.length} edits) in ${Math.round(took)} ms\n`);
    expect(done).toMatchObject({ state: "done", done_count: MANY });
    expect(took).toBeLessThan(LONGEST_MS);
    const made = "select count(*)::int as count from product where title like 'Barang Contoh Ribuan%'";
    expect(await app.database.rows(made)).toEqual([{ count: creations.length }]);

    const [first] = (await stock()) as [StockRow];
    const again = creations.map((row) => Object.assign([...row], { 1: `${row[1]} kedua` }));
    const { body: second } = await send(
      member,
      await writeXlsx("A", [HEADER, editRow(first, null, first.on_hand + 1), ...again], []),
    );
    await member.post(`/seller/imports/${second.id}/apply`, {});
    await wait(150);
    await app.backends[0]?.kill("SIGKILL");
    const [left] = await app.database.rows<{ state: string; made: number; on_hand: number }>(
      `select i.state, (select count(*)::int from product where title like 'Barang Contoh Ribuan % kedua') as made,
              lv.stocked_quantity::int as on_hand
       from catalogue_import i, inventory_level lv join product_variant_inventory_item vi using (inventory_item_id)
       where i.id = $1 and vi.variant_id = $2`,
      [second.id, first.variant_id],
    );
    const isWhole = left?.state === "done";
    expect(left).toEqual({
      state: isWhole ? "done" : "applying",
      made: isWhole ? again.length : 0,
      on_hand: first.on_hand + (isWhole ? 1 : 0),
    });
  });
});
