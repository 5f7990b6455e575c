import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, open, snap, watchErrors } from "./support/browser";
import { wordsIn } from "./support/shopper";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LEAST_TARGET_PX = 48;
/** Between the shop's name and the other language. */
const BESIDE_THE_LIST: [x: number, y: number] = [200, 30];

async function expectUsable(page: Page, name: string): Promise<void> {
  await snap(page, `search-${name}`);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`),
    name,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} is wider than the phone`).toBe(360);
}

const box = (page: Page) => page.getByLabel("Cari barang");
const option = (page: Page) => page.getByRole("option");
const heading = (page: Page, words: string) => page.getByRole("heading", { name: `Hasil untuk “${words}”` });
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole("list", { name: "Saring" }).getByRole("link", { name });
const found = async (page: Page) =>
  Number((await wordsIn(page.getByText(/barang ditemukan/).last())).match(/\d+/)?.[0]);

/** The field answers from its first touch on; only then what is typed can be followed. */
async function touchBox(page: Page): Promise<void> {
  await box(page).tap();
  await page.locator("[role=combobox]").waitFor();
}

describeInBrowser("the search of the shop", (stageOf) => {
  it("suggests while typing and finds what was meant", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), runtime.urls.storefront);
    const errors = watchErrors(page);
    await touchBox(page);
    await page.keyboard.type("keri", { delay: 60 });
    await option(page).filter({ hasText: "keripik" }).first().waitFor();
    await expectUsable(page, "suggestions");
    for (const line of await option(page).all()) {
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
    }
    await page.touchscreen.tap(...BESIDE_THE_LIST);
    await expect.poll(() => option(page).count()).toBe(0);
    await box(page).tap();
    const words = await wordsIn(option(page).first());
    await option(page).first().tap();
    await heading(page, words).waitFor();
    expect(await found(page)).toBeGreaterThan(0);

    await page.goto(runtime.urls.storefront);
    await touchBox(page);
    await page.getByText("Terakhir dicari").waitFor();
    await expectUsable(page, "recent");
    expect(await wordsIn(option(page).first())).toBe(words);
    await page.getByRole("button", { name: `Hapus “${words}”` }).tap();
    await expect.poll(() => option(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("shows results with every key, and the last key wins on a bad line", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari?stok=1`);
    await touchBox(page);
    const settled = page.waitForRequest("**/api/dicari");
    await page.keyboard.type("kopi", { delay: 120 });
    await heading(page, "kopi").waitFor();
    await expectUsable(page, "live");
    expect(page.url()).toMatch(/\/cari\?q=kopi&stok=1$/);
    expect(await page.title()).toContain("kopi");
    expect((await settled).postData()).toBe("q=kopi&stok=1");
    const marked = await page.locator("main mark").allTextContents();
    expect(marked.join(" ").toLowerCase()).toContain("kopi");

    await page.route("**/api/cari*", async (route) => {
      const isLast = route.request().url().includes("beras");
      if (!isLast) await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    await box(page).fill("");
    await page.keyboard.type("beras", { delay: 60 });
    await heading(page, "beras").waitFor();
    await page.waitForTimeout(2_000);
    await heading(page, "beras").waitFor();
    await page.keyboard.press("Enter");
    await page.reload();
    await heading(page, "beras").waitFor();
  });

  it("lets the filters follow the results, and asks again when they were lost", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari`);
    const asked: string[] = [];
    await page.route("**/api/saring*", (route) => {
      asked.push(new URL(route.request().url()).search);
      return asked.length === 1 ? route.abort() : route.continue();
    });
    await touchBox(page);
    await page.keyboard.type("keripik", { delay: 60 });
    await heading(page, "keripik").waitFor();
    const isOutOfReach = () =>
      page.locator("[data-later=filters]").evaluate((filters) => (filters as HTMLElement).inert);
    expect(await isOutOfReach(), "filters of the words before").toBe(true);
    await snap(page, "search-filters-follow");
    await expect.poll(isOutOfReach, { timeout: 20_000 }).toBe(false);
    expect(asked).toEqual(["?q=keripik", "?q=keripik"]);
    const halal = chip(page, /^Halal \d+/);
    const promised = Number((await wordsIn(halal)).match(/\d+/)?.[0]);
    await halal.tap();
    await page.waitForURL(/q=keripik&halal=1/);
    expect(await found(page)).toBe(promised);
  });

  it("takes the last word for a whole one when a space follows, typed or sent", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari`);
    await touchBox(page);
    await page.keyboard.type("kop", { delay: 120 });
    await heading(page, "kop").waitFor();
    expect(await found(page)).toBeGreaterThan(0);
    await page.keyboard.press("Space");
    await page.getByText("Barang tidak ditemukan").waitFor();
    await page.getByRole("main").getByRole("link", { name: /^kopi/ }).first().waitFor();
    await expectUsable(page, "whole-word");
    expect(page.url()).toMatch(/\/cari\?q=kop\+$/);
    await page.keyboard.press("Enter");
    await page.reload();
    await page.getByText("Barang tidak ditemukan").waitFor();
    expect(await box(page).inputValue()).toBe("kop ");
    await touchBox(page);
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.waitForURL(/\/cari\?q=kop$/);
    expect(await found(page)).toBeGreaterThan(0);
  });

  it("counts honestly: a chip leaves as many as it says", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari?q=keripik`);
    const halal = chip(page, /^Halal \d+/);
    const promised = Number((await wordsIn(halal)).match(/\d+/)?.[0]);
    expect(promised).toBeGreaterThan(0);
    await halal.tap();
    await page.waitForURL(/halal=1/);
    expect(await found(page)).toBe(promised);
    await expectUsable(page, "chips");
    await chip(page, /^Halal/).tap();
    await page.waitForURL((url) => !url.searchParams.has("halal"));
    const reported = page.waitForRequest("**/api/pilihan");
    await page.locator("main h3 a").first().tap();
    expect((await reported).postData()).toBe("q=keripik");
  });

  it("grows while it is read and keeps its place for the way back", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari?penjual=kube`);
    const cards = page.locator("main [data-id]");
    const total = await found(page);
    expect(total).toBeGreaterThan(60);
    while ((await cards.count()) < 50) {
      const count = await cards.count();
      await cards.last().scrollIntoViewIfNeeded();
      await expect.poll(() => cards.count()).toBeGreaterThan(count);
    }
    const ids = await cards.evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.id));
    expect(new Set(ids).size).toBe(ids.length);
    const card = cards.nth(44);
    await card.scrollIntoViewIfNeeded();
    const id = await card.getAttribute("data-id");
    await card.getByRole("link").tap();
    await page.getByText("Dijual oleh", { exact: true }).waitFor();
    await page.goBack();
    await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(50);
    const returned = page.locator(`[data-id="${id}"]`);
    await expect.poll(() => returned.evaluate((place) => place.getBoundingClientRect().top)).toBeGreaterThan(-300);
    expect(await returned.evaluate((place) => place.getBoundingClientRect().top)).toBeLessThan(740);
    await snap(page, "search-back");

    const more = page.getByRole("link", { name: "Tampilkan lagi" });
    while (await more.count()) {
      await more.evaluateAll(([link]) => (link as HTMLElement | undefined)?.click());
      await page.waitForTimeout(100);
    }
    expect(await cards.count()).toBe(total);
    await page.getByText("Kode terbuka").scrollIntoViewIfNeeded();
  });

  it("works with the keyboard alone", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone({ hasTouch: false, isMobile: false }), runtime.urls.storefront);
    while (!(await box(page).evaluate((field) => field === document.activeElement))) await page.keyboard.press("Tab");
    await page.locator("[role=combobox]").waitFor();
    await page.keyboard.type("kop", { delay: 60 });
    await option(page).first().waitFor();
    const active = () => box(page).getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe(await option(page).first().getAttribute("id"));
    await page.keyboard.press("End");
    expect(await active()).toBe(await option(page).last().getAttribute("id"));
    await page.keyboard.press("Home");
    expect(await active()).toBe(await option(page).first().getAttribute("id"));
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBeNull();
    await page.keyboard.press("Escape");
    expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    expect(await box(page).inputValue()).toBe("kop");
    await page.keyboard.press("ArrowDown");
    await option(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    const words = await wordsIn(option(page).first());
    await page.keyboard.press("Enter");
    await heading(page, words).waitFor();

    await page.getByRole("button", { name: "Saring" }).focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Saring" });
    await sheet.getByLabel("Ada stok").focus();
    await page.keyboard.press("Space");
    await expectUsable(page, "sheet");
    await page.keyboard.press("Enter");
    await page.waitForURL(/stok=1/);
  });

  it("works without JavaScript", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone({ javaScriptEnabled: false })).newPage();
    await page.goto(`${runtime.urls.storefront}/cari?penjual=kube`);
    await page.getByRole("link", { name: "Tampilkan lagi" }).tap();
    await page.waitForURL(/hal=2/);
    await page.getByRole("link", { name: /Sebelumnya/ }).tap();
    await page.getByRole("button", { name: "Saring" }).tap();
    await page.getByLabel("Paling tinggi").fill("15rb");
    await page.getByRole("button", { name: "Tampilkan" }).tap();
    await page.waitForURL(/max=15rb/);
    await chip(page, /Sampai Rp15\.000/).waitFor();
    await box(page).fill("keripik");
    await page.getByRole("button", { name: "Cari", exact: true }).tap();
    await heading(page, "keripik").waitFor();
    await chip(page, /Sampai Rp15\.000/).waitFor();
    await chip(page, "Dekat saya").tap();
    await page.getByRole("heading", { name: "Anda di mana?" }).waitFor();
  });

  it("finds what is near a village when the phone does not say where it is", async () => {
    const { runtime, phone } = stageOf();
    const context = await phone();
    const page = await open(context, `${runtime.urls.storefront}/cari?q=beras`);
    await chip(page, "Dekat saya").tap();
    await page.getByText("pilih desa Anda saja").waitFor();
    await expectUsable(page, "village");
    for (const name of ["Lampung", "Kota Bandar Lampung", "Kedaton"]) {
      await page.getByRole("link", { name, exact: true }).tap();
      await page.waitForURL(/di=/);
    }
    await page.getByRole("heading", { name: "Desa / Kelurahan" }).waitFor();
    await page.locator("main li a", { hasText: "Kedaton" }).last().tap();
    await page.waitForURL(/dekat=18\.71\.01\.1003&urut=terdekat/);
    await chip(page, /^Dekat Kedaton/).waitFor();
    await expectUsable(page, "near");

    const later = await open(context, `${runtime.urls.storefront}/cari?q=telur`);
    await chip(later, "Dekat saya").tap();
    await later.waitForURL(/q=telur&dekat=18\.71\.01\.1003/);
  });

  it("puts no exact position into the address", async () => {
    const { runtime, phone } = stageOf();
    const context = await phone({
      permissions: ["geolocation"],
      geolocation: { latitude: -5.397_123, longitude: 105.266_789 },
    });
    const page = await open(context, `${runtime.urls.storefront}/cari?q=beras`);
    await chip(page, "Dekat saya").tap();
    await page.waitForURL(/dekat=/);
    expect(new URL(page.url()).searchParams.get("dekat")).toBe("-5.4,105.27");
    await chip(page, /^Dekat saya/).waitFor();
  });

  it("offers ways out of an empty result", async () => {
    const { runtime, phone } = stageOf();
    const page = await open(await phone(), `${runtime.urls.storefront}/cari?q=keripik&max=1&stok=1`);
    await page.getByText("Barang tidak ditemukan").waitFor();
    await expectUsable(page, "empty");
    await page.getByRole("link", { name: /^Tanpa Sampai Rp1:/ }).tap();
    await page.waitForURL((url) => !url.searchParams.has("max"));
    expect(await found(page)).toBeGreaterThan(0);
  });
});
