import type { StockList } from "@pasar/contracts/stock";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { enter, phones } from "./phone";
import { membersOf, runtime } from "./runtime";
import { openSession } from "./shop";

const SCREENS = [
  ["/dinas", "Perlu dikerjakan", "overview"],
  ["/dinas/penjual", "Keadaan", "sellers"],
  ["/dinas/peta", "Semua tempat", "map"],
  ["/dinas/laporan", "Penjualan per wilayah", "report"],
  ["/dinas/pengajuan", "Menunggu", "applications"],
] as const;

const { openPhone } = phones();

/** A page of an officer of the whole province. */
async function officersPage(size?: { width: number; height: number }): Promise<Page> {
  const account = runtime.accounts.find(({ role }) => role === "dinsos_provinsi");
  if (!account) throw new Error("The running copy has no officer of a province.");
  const { page } = await openPhone();
  if (size) await page.setViewportSize(size);
  await page.goto("/masuk");
  await enter(page, account);
  await page.waitForURL((url) => !url.pathname.startsWith("/masuk"));
  return page;
}

describe.each([
  ["a phone", undefined, ""],
  ["a desk", { width: 1280, height: 900 }, "-desk"],
] as const)("on %s", (_, size, suffix) => {
  it("every screen of the office works for eyes, fingers and screen readers", async () => {
    const page = await officersPage(size);
    for (const [path, words, name] of SCREENS) {
      await page.goto(path);
      await page.getByText(words).first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectGoodScreen(page, `office-${name}${suffix}`);
    }
    await page.goto("/dinas/penjual");
    await page.getByRole("main").getByRole("link").first().click();
    await page.getByText("Kesehatan usaha").waitFor();
    await expectGoodScreen(page, `office-seller${suffix}`);
    await page.context().close();
  });
});

/** Empties a shelf of a seller, so that somebody has the problem the officer looks for. Gives what fills it again. */
async function sellOut(): Promise<() => Promise<unknown>> {
  const phone = await openSession(membersOf(5)[0]);
  const { rows } = await phone.read<StockList>("/seller/stock");
  const shelf = rows.find(({ is_published, on_hand, reserved }) => is_published && on_hand > 0 && reserved === 0);
  if (!shelf) throw new Error("The seller has nothing on its shelves.");
  const count = (counted: number, expected: number) => {
    const body = { variant_id: shelf.variant_id, counted, expected, occurred_at: new Date().toISOString() };
    return phone.send("/seller/stock/counts", body);
  };
  await count(0, shelf.on_hand);
  return () => count(shelf.on_hand, 0);
}

it("an officer finds the sellers with a problem, and a seller on the map", async () => {
  const fillAgain = await sellOut();
  const page = await officersPage();
  await page.goto("/dinas/penjual");
  await page.getByText("Stok habis").first().waitFor();
  await page.locator("label").filter({ hasText: "Stok habis" }).click();
  await page.waitForURL(/problem=stock_out/);
  await page.getByRole("main").getByRole("link").first().waitFor();
  for (const card of await page.getByRole("main").getByRole("link").all()) {
    expect(await card.textContent()).toContain("Stok habis");
  }
  await fillAgain();
  await page.goto("/dinas/peta");
  const map = page.getByRole("button", { name: /^Peta \d+ tempat/ });
  await map.waitFor();
  await map.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowUp");
  await page.getByRole("main").getByRole("link").first().click();
  await page.waitForURL(/\/dinas\/penjual\/.+/);
  await page.context().close();
});

it("the charts say in figures what they draw", async () => {
  const page = await officersPage();
  await page.goto("/dinas/laporan");
  await page
    .getByRole("img", { name: /^Grafik batang/ })
    .first()
    .waitFor();
  const [months, regions] = await page.getByRole("table").all();
  const sum = async (table: typeof months) => (await table?.locator("tfoot td").last().textContent()) ?? "";
  expect(await sum(months)).toMatch(/^Rp/);
  expect(await sum(regions)).toBe(await sum(months));
  await page.getByRole("button", { name: "Simpan Excel" }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Simpan Excel" }).click();
  expect((await download).suggestedFilename()).toBe("sales.xlsx");
  await page.context().close();
});
