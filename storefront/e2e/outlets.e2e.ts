import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./support/accessible";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { chooseVillage, openFirstProduct, putInBasket, wordsIn } from "./support/shopper";

const REGENCY = "Kota Bandar Lampung";
/** In Bandar Lampung. */
const HERE = { latitude: -5.4297, longitude: 105.2621 };

const cards = (page: Page) => page.locator("main li[id^=warong-]");
const marks = (page: Page) => page.locator("svg a[href^='#warong-']");
const moveButtons = (page: Page) => page.getByRole("button", { name: "Pindahkan keranjang ke sini" });

async function basketOf(page: Page): Promise<{ variant_id: string; quantity: number; seller: { name: string } }[]> {
  const kept = await page.evaluate(() => localStorage.getItem("pasar-basket"));
  return JSON.parse(kept ?? "{}").state?.lines ?? [];
}

/** Puts staples into the basket, each at the first outlet that the search names. */
async function fillBasket(page: Page, shop: string, words: string[]): Promise<void> {
  for (const word of words) {
    await page.goto(`${shop}/cari?q=${word}&penjual=ewarong&stok=1`);
    await openFirstProduct(page);
    await putInBasket(page);
  }
}

describeInBrowser("finding an e-Warong", (stageOf) => {
  it("goes from the basket to the outlet that has most, moves the basket there and back", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone()).newPage();
    const errors = watchErrors(page);
    const shop = runtime.urls.storefront;
    await fillBasket(page, shop, ["beras", "telur", "gula"]);
    await page.goto(`${shop}/keranjang`);
    await page.getByRole("link", { name: "Cari e-Warong yang punya semua ini" }).click();
    await page
      .getByText(/Punya (semua )?\d/)
      .first()
      .waitFor();
    await snap(page, "outlets-basket");
    const shares = await page.getByText(/^Punya .* barang$/).allTextContents();
    const counts = shares.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));

    await page.getByRole("button", { name: "Dekat saya" }).click();
    await page.getByText("Lokasi tidak diizinkan.").waitFor();
    await expectAccessible(page, "outlets-refused");
    await chooseVillage(page);
    await page.waitForURL(/dekat=18\.71\.\d\d\.\d{4}/);
    await page
      .getByText(/^\d.* (k?m)$/)
      .first()
      .waitFor();
    await expectAccessible(page, "outlets");

    const before = await basketOf(page);
    await moveButtons(page).first().click();
    await page.getByText("Keranjang sudah pindah ke sini.").waitFor();
    const after = await basketOf(page);
    expect(after.map(({ quantity }) => quantity).reduce((a, b) => a + b)).toBe(before.length);
    expect(after).not.toEqual(before);
    await expectAccessible(page, "outlets-moved");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Batalkan");
    await page.keyboard.press("Enter");
    await page.getByText("Keranjang sudah pindah ke sini.").waitFor({ state: "detached" });
    expect(await basketOf(page)).toEqual(before);

    await page.goto(`${shop}/e-warong`);
    await page.waitForURL(/dekat=18\.71\./);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "Find an e-Warong" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("draws a map whose marks and cards stand out together, and keeps both without a signal", async () => {
    const { runtime, phone } = stageOf();
    const context = await phone({ permissions: ["geolocation"], geolocation: HERE });
    const page = await context.newPage();
    const errors = watchErrors(page);
    await page.goto(runtime.urls.storefront);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole("link", { name: "e-Warong terdekat" }).click();
    await page.getByRole("button", { name: "Dekat saya" }).click();
    await page.waitForURL(/dekat=-5\.43%2C105\.26$/);
    await page.getByText("Lihat peta").click();
    const mark = marks(page).first();
    const name = (await mark.getAttribute("aria-label"))?.replace(/^1\. /, "") ?? "none";
    await mark.click();
    const card = cards(page).first();
    expect(await card.getAttribute("aria-current")).toBe("true");
    expect(await wordsIn(card.locator("h3 a"))).toBe(name);
    await cards(page).nth(1).getByRole("link").first().focus();
    expect(await mark.getAttribute("aria-current")).toBeNull();
    await page.getByText("Lihat peta").scrollIntoViewIfNeeded();
    await expectAccessible(page, "outlets-map");

    await page.reload();
    await cards(page).first().waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByText("Tidak ada sinyal.").first().waitFor();
    expect(await wordsIn(cards(page).first().locator("h3 a"))).toBe(name);
    await page.getByText("Lihat peta").click();
    await marks(page).first().waitFor();
    await snap(page, "outlets-offline");
    expect(errors).toEqual([]);
  });

  it("lists the outlets of an area without JavaScript", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone({ javaScriptEnabled: false })).newPage();
    await page.goto(`${runtime.urls.storefront}/e-warong`);
    const all = await cards(page).count();
    const choose = async (label: string) => {
      await page.getByLabel("Daerah, lalu desa Anda").selectOption({ label });
      await page.getByRole("button", { name: "Tampilkan" }).click();
    };
    await choose("Lampung");
    await page.waitForURL(/daerah=18/);
    await choose(`– ${REGENCY}`);
    await page.waitForURL(/daerah=18\.71/);
    expect(await cards(page).count()).toBeLessThan(all);
    expect(await page.getByRole("button", { name: "Dekat saya" }).isVisible()).toBe(false);
    await page.locator("noscript summary").click();
    await marks(page).first().waitFor();
    await snap(page, "outlets-no-js", true);
  });
});
