import { randomInt, randomUUID } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { sellerSends } from "./support/seller-desk";
import { openFirstProduct, orderOf, putInBasket, sellerWays, wordsIn } from "./support/shopper";

const DAY_MS = 86_400_000;
const OFF = 2_000;
const FREE_FROM = 10_000_000;

const day = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const terms = () => ({ id: randomUUID(), starts_on: day(-1), ends_on: day(7), most_uses: null });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describeInBrowser("a voucher from a shared link", (stageOf) => {
  it("comes with the basket, takes off the bill, and a code that does not work says why", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    const errors = watchErrors(page);
    await page.goto(`${shop}/cari?q=keripik&stok=1`);
    const { seller } = await openFirstProduct(page);
    const code = `UJI${randomInt(100_000, 1_000_000)}`;
    const desk = { runtime, seller };
    await sellerSends(page, desk, "/seller/promotions", { ...terms(), kind: "amount", code, amount: OFF, minimum: 0 });
    const free = { ...terms(), kind: "free_delivery", code: null, cap: null, minimum: FREE_FROM };
    await sellerSends(page, desk, "/seller/promotions", free);

    const path = await page.locator("#penjual a").getAttribute("href");
    await page.goto(`${shop}${path}?voucher=${code}`);
    await page.locator("main h3 a").first().click();
    await page.waitForURL(/\/produk\/.*voucher=/);
    await putInBasket(page);
    await page.getByRole("link", { name: "Lihat Keranjang" }).click();
    await page.getByText(/Gratis ongkir, belanja Rp9\.\d{3}\.\d{3} lagi/).waitFor();
    await snap(page, "voucher-basket", true);
    await page.getByRole("link", { name: "Lanjut Beli" }).click();
    await page.getByLabel("Nama penerima").fill("Siti Pembeli");
    await page.getByLabel("Nomor HP").fill(`0812${randomInt(10_000_000, 99_999_999)}`);
    await sellerWays(page, seller).getByLabel("Ambil di Tempat").check();
    await snap(page, "voucher-ways", true);
    await page.getByRole("button", { name: "Lanjut" }).click();

    const used = page.getByText(`${code} Potongan Rp2.000`);
    await used.waitFor();
    const total = page.locator("dl dd").last();
    const lowered = await wordsIn(total);
    await snap(page, "voucher-works", true);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Lepas" }).click();
    await expect.poll(() => wordsIn(total)).not.toBe(lowered);
    await page.getByText("Punya kode voucher?").click();
    const field = page.getByLabel(`Kode voucher ${seller}`);
    await field.fill("tidakada");
    await page.getByRole("button", { name: "Pakai" }).click();
    await page.getByText("Kode ini tidak ada di toko ini.").waitFor();
    await snap(page, "voucher-unknown", true);
    await expectAccessible(page);
    await field.fill(code.toLowerCase());
    await page.getByRole("button", { name: "Pakai" }).click();
    await used.waitFor();
    expect(await wordsIn(total)).toBe(lowered);

    await page.getByLabel("Bayar di Tempat").check();
    await page.getByRole("button", { name: "Buat Pesanan" }).click();
    const bill = page.getByRole("region", { name: `Rincian ${seller}` });
    await bill.getByText(`Potongan ${code}`).waitFor();
    await bill.getByText("-Rp2.000").waitFor();
    await orderOf(page, seller).getByText(lowered, { exact: true }).waitFor();
    expect(await wordsIn(bill.locator("dl dd").last())).toBe(lowered);
    await snap(page, "voucher-order", true);
    expect(errors).toEqual([]);
  });
});
