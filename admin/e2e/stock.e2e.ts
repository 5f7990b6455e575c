import type { StockList, StockRow } from "@pasar/contracts/stock";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { phones, signIn } from "./phone";
import { membersOf } from "./runtime";
import { openSession } from "./shop";

const [ketua, other] = membersOf(4);
const MOVES = "**/api/seller/stock/moves";

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;
let otherPhone: Awaited<ReturnType<typeof openSession>>;

beforeAll(async () => {
  otherPhone = await openSession(other ?? ketua);
});
beforeEach(async () => {
  ({ context, page } = await openPhone());
});
afterEach(() => context.close());

const button = (name: string | RegExp) => page.getByRole("button", { name });
const look = (name: string) => expectGoodScreen(page, `stock-${name}`);

/** The backend's stock list, as another member sees it. */
const shelves = async () => (await otherPhone.read<StockList>("/seller/stock")).rows;

/** A sold shelf with pieces to take away, and what to call it on the page. */
async function fullShelf(): Promise<StockRow> {
  const shelf = (await shelves()).find(({ on_hand, reserved }) => on_hand - reserved > 8);
  if (!shelf) throw new Error("The seller has no full shelf.");
  return shelf;
}

const onHand = async (variantId: string) => (await shelves()).find((row) => row.variant_id === variantId)?.on_hand;

/** Another member's phone moves pieces meanwhile. */
const moveElsewhere = (variantId: string, delta: number) =>
  otherPhone.send("/seller/stock/moves", {
    variant_id: variantId,
    delta,
    reason: delta > 0 ? "corrected" : "spoiled",
    occurred_at: new Date().toISOString(),
  });

async function openStock(): Promise<void> {
  await signIn(page, ketua);
  await page.goto("/stok");
  await page.getByRole("heading", { level: 1, name: "Stok" }).waitFor();
  await page.getByRole("article").first().waitFor();
}

async function save(): Promise<void> {
  await button(/^Simpan \(/).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Simpan \(/ })
    .click();
}

it("stock goes up and down with big buttons, is counted, priced and marked, screen by screen", async () => {
  const shelf = await fullShelf();
  await openStock();
  await look("list");
  await button(`Tambah ${shelf.title}`).first().click();
  await button(`Tambah ${shelf.title}`).first().click();
  await button(/^Simpan \(/).click();
  await page.getByText("Kenapa stok berubah?").waitFor();
  await look("why");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Simpan \(/ })
    .click();
  await expect.poll(() => onHand(shelf.variant_id)).toBe(shelf.on_hand + 2);
  for (const [path, words, name] of [
    [`/stok/${shelf.variant_id}`, "Riwayat stok", "shelf"],
    [`/stok/${shelf.variant_id}/hitung`, "Berapa yang ada sekarang?", "count"],
    [`/stok/${shelf.variant_id}/harga`, "Harga baru", "price"],
    ["/stok/hitung", "Berapa yang ada sekarang?", "count-all"],
    ["/stok/impor", "Pilih file", "import"],
    ["/menunggu", "Semua perubahan sudah terkirim.", "outbox-empty"],
  ] as const) {
    await page.goto(path);
    await page.getByText(words).first().waitFor();
    await look(name);
  }
});

it("changes made without a signal survive a closed app and arrive exactly once, though an answer was lost", async () => {
  const shelf = await fullShelf();
  await openStock();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await button(`Tambah ${shelf.title}`).first().click();
  await button(`Tambah ${shelf.title}`).first().click();
  await button(`Tambah ${shelf.title}`).first().click();
  await save();
  await page.getByText("Menunggu sinyal").first().waitFor();
  await look("offline");
  await page.goto("/menunggu");
  await page.getByText("+3 ·").waitFor();
  await look("outbox-waiting");
  await page.close();

  page = await context.newPage();
  await page.goto("/menunggu");
  await page.getByText("+3 ·").waitFor();
  expect(await onHand(shelf.variant_id)).toBe(shelf.on_hand);
  let answersLost = 0;
  await page.route(MOVES, async (route) => {
    if (answersLost === 2) return route.continue();
    answersLost += 1;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await context.setOffline(false);
  for (let tries = 0; tries < 3; tries += 1) {
    await page.waitForTimeout(2_000);
    await page.reload();
  }
  await page.getByText("Semua perubahan sudah terkirim.").waitFor({ timeout: 60_000 });
  expect(answersLost).toBe(2);
  expect(await onHand(shelf.variant_id)).toBe(shelf.on_hand + 3);
});

it("a change that no longer fits is not swallowed: the member sees why and decides", async () => {
  const shelf = await fullShelf();
  await openStock();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  for (let taps = 0; taps < 3; taps += 1) await button(`Kurangi ${shelf.title}`).first().click();
  await save();
  await page.getByText("Menunggu sinyal").first().waitFor();
  await moveElsewhere(shelf.variant_id, 1 - (shelf.on_hand - shelf.reserved));
  await context.setOffline(false);
  await page.getByRole("link", { name: "1 perubahan ditolak. Lihat dan pilih." }).click();
  await page.getByRole("heading", { level: 1, name: "Perubahan di HP ini" }).waitFor();
  await look("outbox-refused");
  await button("Kirim lagi").click();
  await page.getByText("Perubahan ini tidak tercatat. Pilih satu.").waitFor();
  await button("Hapus perubahan ini").click();
  await page.getByText("Semua perubahan sudah terkirim.").waitFor();
  expect(await onHand(shelf.variant_id)).toBe(shelf.reserved + 1);
  await moveElsewhere(shelf.variant_id, shelf.on_hand - shelf.reserved - 1);
});
