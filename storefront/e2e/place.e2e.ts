import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./support/accessible";
import { describeInBrowser, open, snap, watchErrors } from "./support/browser";
import { chooseVillage } from "./support/shopper";

/** In Bandar Lampung. */
const KEDATON = "18.71.01.1003";
const HERE = { latitude: -5.397_123, longitude: 105.266_789 };

const nearMe = (page: Page) => page.getByRole("link", { name: "Dekat saya" });
const forget = (page: Page) => page.getByRole("button", { name: "Lupakan" });
const nearOf = (page: Page) => new URL(page.url()).searchParams.get("dekat");

/** All that the phone keeps of the shop, as text. */
const keptOn = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

describeInBrowser("the shopper's place", (stageOf) => {
  it("chosen in the search is known in the outlet finder, until it is forgotten", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const context = await phone();
    const page = await open(context, `${shop}/cari/tempat?q=beras&di=18.71.01`);
    const errors = watchErrors(page);
    await page.locator(`a[href*="dekat=${KEDATON}"]`).tap();
    await page.waitForURL(/dekat=/);
    await page.waitForLoadState("networkidle");

    const finder = await open(context, `${shop}/e-warong`);
    await finder.waitForURL(new RegExp(`/e-warong\\?dekat=${KEDATON}$`));
    await finder.getByText("Kedaton", { exact: true }).waitFor();
    await expectAccessible(finder, "place-known");
    await forget(finder).tap();
    await finder.waitForURL(/\/e-warong$/);
    await finder.getByText("Pilih tempat Anda dulu.").waitFor();
    await finder.waitForLoadState("networkidle");
    expect(await keptOn(finder)).not.toContain(KEDATON);

    await page.reload();
    await page.waitForLoadState("networkidle");
    await page.goto(`${shop}/cari?q=telur`);
    await page.waitForLoadState("networkidle");
    await nearMe(page).tap();
    await page.getByRole("heading", { name: "Anda di mana?" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("chosen in the outlet finder is known in the search, and is forgotten there", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const context = await phone();
    const finder = await open(context, `${shop}/e-warong`);
    await finder.getByRole("button", { name: "Pilih desa" }).tap();
    await chooseVillage(finder);
    await finder.waitForURL(/dekat=18\.71\./);
    const village = nearOf(finder);

    const page = await open(context, `${shop}/cari?q=beras`);
    await nearMe(page).tap();
    await page.waitForURL(/dekat=.*&urut=terdekat/);
    expect(nearOf(page)).toBe(village);

    await page.goto(`${shop}/cari/tempat?q=beras`);
    await page.getByText("HP ini ingat:").waitFor();
    await expectAccessible(page, "place-kept");
    await forget(page).tap();
    await page.getByText("HP ini tidak ingat tempat Anda lagi.").waitFor();
    await snap(page, "place-forgotten");
    expect(await keptOn(page)).not.toContain(village);
    const later = await open(context, `${shop}/e-warong`);
    await later.getByText("Pilih tempat Anda dulu.").waitFor();
    expect(nearOf(later)).toBeNull();
  });

  it("that the phone told in the search is known in the outlet finder, never finer than a kilometre", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const context = await phone({ permissions: ["geolocation"], geolocation: HERE });
    const sent: string[] = [];
    context.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    const page = await open(context, `${shop}/cari?q=beras`);
    expect(await keptOn(page)).not.toContain("pasar-place");
    await nearMe(page).tap();
    await page.waitForURL(/dekat=/);
    const finder = await open(context, `${shop}/e-warong`);
    await finder.waitForURL(/dekat=/);
    await finder.waitForLoadState("networkidle");
    expect(nearOf(finder)).toBe("-5.4,105.27");
    expect(await keptOn(finder)).not.toMatch(/5\.397|105\.266/);
    expect(sent.filter((request) => /5\.397|105\.266/.test(request))).toEqual([]);
    expect(sent.some((request) => request.includes("105.27"))).toBe(true);
  });

  it("of somebody who shares a link is not the reader's", async () => {
    const { runtime, phone } = stageOf();
    const context = await phone();
    const page = await open(context, `${runtime.urls.storefront}/cari?q=beras&dekat=${KEDATON}&urut=terdekat`);
    expect(await keptOn(page)).not.toContain(KEDATON);
    const finder = await open(context, `${runtime.urls.storefront}/e-warong?dekat=${KEDATON}`);
    expect(await keptOn(finder)).not.toContain("pasar-place");
  });
});
