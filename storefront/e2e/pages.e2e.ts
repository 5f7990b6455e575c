import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./support/accessible";
import { describeInBrowser, watchErrors } from "./support/browser";
import { placeFromBasket } from "./support/order-by-api";
import { filterBy, openFirstProduct, putInBasket, searchFor, sellerWays } from "./support/shopper";

const MOST_HTML_BYTES = 14_000;

async function goTo(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.getByText(words).first().waitFor();
}

async function basketWithSnack(page: Page, shop: string): Promise<string> {
  await goTo(page, `${shop}/cari?q=kripik+pisang&stok=1`, "Hasil untuk");
  const { seller } = await openFirstProduct(page);
  await putInBasket(page);
  return seller;
}

describeInBrowser("the pages of the shop", (stageOf) => {
  it("have no accessibility faults while looking around", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    const errors = watchErrors(page);
    for (const [name, path, words] of [
      ["home", "/", "Paling laris"],
      ["home-en", "/en", "Best sellers"],
      ["search", "/cari?q=kripik+pisang&halal=1&min=10rb&urut=termurah", "Hasil untuk"],
      ["search-empty", "/cari?q=zzzz&stok=1", "Barang tidak ditemukan"],
      ["basket-empty", "/keranjang", "Keranjang masih kosong"],
      ["checkout-empty", "/checkout", "Keranjang masih kosong"],
      ["orders-empty", "/pesanan", "Belum ada pesanan"],
      ["offline", "/offline", "Tidak ada sinyal"],
      ["not-found", "/tidak-ada", "Halaman tidak ada"],
      ["not-found-en", "/en/produk/tidak-ada", "Page not found"],
    ] as const) {
      await goTo(page, shop + path, words);
      await expectAccessible(page, name);
    }
    await goTo(page, `${shop}/cari?q=kopi`, "Hasil untuk");
    await page.getByRole("button", { name: "Saring" }).click();
    await expectAccessible(page, "search-filters");
    expect(errors).toEqual([]);
  });

  it("have no accessibility faults while buying", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    const seller = await basketWithSnack(page, shop);
    await expectAccessible(page, "product");
    await page.getByRole("link", { name: seller, exact: true }).click();
    await page.getByText("barang dijual").waitFor();
    await expectAccessible(page, "seller");
    await goTo(page, `${shop}/keranjang`, "Harga dan stok sudah diperiksa.");
    await expectAccessible(page, "basket");
    await goTo(page, `${shop}/checkout`, "Langkah 1 dari 2");
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByText("Tulis nama Anda").waitFor();
    await expectAccessible(page, "checkout-ways-errors");
    await page.getByLabel("Nama penerima").fill("Budi Pembeli");
    await page.getByLabel("Nomor HP").fill("081234567891");
    await sellerWays(page, seller).getByLabel("Dikirim Kurir").check();
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("heading", { name: "Alamat pengiriman" }).waitFor();
    await expectAccessible(page, "checkout-address");
    await page.getByRole("button", { name: "Kembali" }).click();
    await sellerWays(page, seller).getByLabel("Ambil di Tempat").check();
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("heading", { name: "Bayar", exact: true }).waitFor();
    await expectAccessible(page, "checkout-pay");
  });

  it("have no accessibility faults after buying", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    await basketWithSnack(page, shop);
    for (const method of ["qris", "bri_va", "cod"] as const) {
      const { id, token } = await placeFromBasket(page, shop, method);
      await goTo(page, `${shop}/bayar/${id}?t=${token}`, method === "cod" ? "Pesanan masuk" : "Bayar sebelum");
      await expectAccessible(page, `payment-${method}`);
      await goTo(page, `${shop}/pesanan/${id}?t=${token}`, "Pesanan Anda");
      await expectAccessible(page, `order-${method}`);
      await goTo(page, `${shop}/en/pesanan/${id}?t=${token}`, "Your order");
      await expectAccessible(page, `order-${method}-en`);
    }
    const { id } = await placeFromBasket(page, shop, "cod");
    await goTo(page, `${shop}/pesanan/${id}?t=salah`, "Ke Beranda");
  });

  it("search and filter without JavaScript", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone({ javaScriptEnabled: false })).newPage();
    await page.goto(runtime.urls.storefront);
    await searchFor(page, "keripik");
    await filterBy(page, async () => {
      await page.getByRole("radio", { name: /^KUBE/ }).check();
      await page.getByLabel("Ada stok").check();
    });
    expect(new URL(page.url()).searchParams.get("penjual")).toBe("kube");
    await page.getByRole("link", { name: "Termurah" }).click();
    await page.waitForURL(/urut=termurah/);
    const prices = await page.locator("main li p", { hasText: /^Rp[\d.]+$/ }).allTextContents();
    const amounts = prices.map((price) => Number(price.replace(/\D/g, "")));
    expect(amounts.length).toBeGreaterThan(1);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    await openFirstProduct(page);
  });

  it.each(["/", "/cari?q=keripik"])("send little text for %s, with a link preview for WhatsApp", async (path) => {
    const { runtime } = stageOf();
    const response = await fetch(runtime.urls.storefront + path, { headers: { "accept-encoding": "br" } });
    expect(Number(response.headers.get("content-length"))).toBeLessThanOrEqual(MOST_HTML_BYTES);
    expect(response.headers.get("cache-control")).toContain("s-maxage=30");
    expect(await response.text()).toMatch(/<meta property="og:image" content="http[^"]+\.jpg"/);
  });
});
