import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { placeFromBasket } from "./support/order-by-api";
import { openFirstProduct, putInBasket, wordsIn } from "./support/shopper";

async function payOnSimulator(page: Page): Promise<void> {
  const simulator = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
  await (await simulator).getByRole("button", { name: "Bayar", exact: true }).click();
  await page.getByText("Pembayaran diterima").waitFor();
}

async function fillBasket(page: Page, shop: string): Promise<void> {
  await page.goto(`${shop}/cari?q=keripik&stok=1`);
  await openFirstProduct(page);
  await putInBasket(page);
}

describeInBrowser("paying", (stageOf) => {
  it("shows the usual ways first and the others behind one tap, each with its reason when closed", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone()).newPage();
    const errors = watchErrors(page);
    await fillBasket(page, runtime.urls.storefront);
    await page.getByRole("link", { name: "Lihat Keranjang" }).click();
    await page.getByRole("link", { name: "Lanjut Beli" }).click();
    await page.getByLabel("Nama penerima").fill("Siti Pembeli");
    await page.getByLabel("Nomor HP").fill("0812 3456 7892");
    await page.getByLabel("Ambil di Tempat").check();
    await page.getByRole("button", { name: "Lanjut" }).click();
    const shown = page.locator("input[name=method]:visible");
    await shown.first().waitFor();
    expect(await shown.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual([
      "qris",
      "gopay",
      "bri_va",
      "cod",
    ]);
    await page.locator("summary", { hasText: "Cara lain" }).click();
    expect(await shown.count()).toBe(11);
    await snap(page, "shop-pay-all-ways", true);
    await page.locator("input[value=bca_va]").check();
    await page.getByRole("button", { name: "Buat Pesanan" }).click();
    await page.getByRole("heading", { name: "BCA Virtual Account" }).waitFor();
    await snap(page, "shop-pay-bca", true);
    await page.getByRole("button", { name: "Salin Nomor virtual account" }).click();
    await page.getByText("Tersalin").first().waitFor();
    await payOnSimulator(page);
    expect(errors).toEqual([]);
  });

  it("changes from a bill to a wallet on a plain form, and the wallet pays", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    await fillBasket(page, shop);
    const { id, token } = await placeFromBasket(page, shop, "mandiri_bill");
    await page.goto(`${shop}/bayar/${id}?t=${token}`);
    await page.getByText("Kode perusahaan", { exact: true }).first().waitFor();
    await snap(page, "shop-pay-mandiri", true);
    await page.getByRole("link", { name: "Ganti cara bayar" }).click();
    await page.locator("input[value=gopay]").check();
    await snap(page, "shop-pay-change", true);
    await page.getByRole("button", { name: "Pakai cara ini" }).click();
    const wallet = page.getByRole("link", { name: "Buka GoPay" });
    expect(await wallet.getAttribute("href")).toMatch(/^\w+:\/\//);
    expect(await wordsIn(page.getByText("Bayar sebelum"))).toMatch(/WIB$/);
    await snap(page, "shop-pay-gopay", true);
    await payOnSimulator(page);
  });
});
