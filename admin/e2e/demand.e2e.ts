import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { openBrowser, openPhone, signIn } from "./phone";
import { membersOf } from "./runtime";
import { searchShop } from "./shop";

const group = membersOf(8);
const WORDS = "Keripik salak pondoh";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("a ketua sees what buyers look for and begins that product", async () => {
  for (let searched = 0; searched < 3; searched += 1) await searchShop(WORDS);
  const { page } = await openPhone(browser);
  await signIn(page, group.find(({ role }) => role === "ketua") ?? group[0]);
  await page.goto("/produk");
  await page.getByRole("link", { name: "Dicari pembeli" }).click();
  await page.getByText("Belum ada yang jual").first().waitFor();
  await expectGoodScreen(page, "demand-list");
  await page.getByRole("link", { name: `Buat produk ini: ${WORDS}` }).click();
  expect(await page.getByLabel("Nama barang", { exact: true }).inputValue()).toBe(WORDS);
  await expectGoodScreen(page, "demand-new-product");
});
