import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { acceptOrder, signIn, takeStep } from "./support/officer";
import { placeFromBasket } from "./support/order-by-api";
import {
  fillAddress,
  filterBy,
  openFirstProduct,
  orderOf,
  putInBasket,
  searchFor,
  sellerWays,
  wordsIn,
} from "./support/shopper";

/** The backend asks for parcels once a minute. */
const A_CLOCK_AND_MORE_MS = 90_000;

interface Purchase {
  kube: string;
  outlet: string;
}

async function fillBasket(page: Page, shop: string): Promise<Purchase> {
  await page.goto(shop);
  await snap(page, "shop-home");
  await searchFor(page, "kripik pisang");
  await filterBy(page, async () => {
    await page.getByRole("radio", { name: /^KUBE/ }).check();
    await page.getByLabel("Dikirim Kurir").check();
    await page.getByLabel("Ada stok").check();
  });
  await snap(page, "shop-search");
  const snack = await openFirstProduct(page);
  expect(snack.title.toLowerCase()).toContain("pisang");
  await snap(page, "shop-product");
  await putInBasket(page);
  await searchFor(page, "beras");
  await filterBy(page, async () => {
    await page.getByRole("radio", { name: /^e-Warong/ }).check();
    await page.getByLabel("Ada stok").check();
  });
  const rice = await openFirstProduct(page);
  await putInBasket(page);
  return { kube: snack.seller, outlet: rice.seller };
}

async function checkOut(page: Page, { kube, outlet }: Purchase): Promise<void> {
  await page.getByRole("link", { name: "Lihat Keranjang" }).click();
  await page.getByRole("region", { name: kube }).getByRole("button", { name: "Tambah" }).click();
  await page.getByText("Harga dan stok sudah diperiksa.").waitFor();
  await snap(page, "shop-basket");
  await page.getByRole("link", { name: "Lanjut Beli" }).click();
  await page.getByLabel("Nama penerima").fill("Siti Pembeli");
  await page.getByLabel("Nomor HP").fill("0812 3456 7890");
  await sellerWays(page, kube).getByLabel("Dikirim Kurir").check();
  await sellerWays(page, outlet).getByLabel("Ambil di Tempat").check();
  await snap(page, "shop-checkout-ways", true);
  await page.getByRole("button", { name: "Lanjut" }).click();
  await fillAddress(page);
  const services = page.getByRole("group", { name: `Pilih kurir untuk ${kube}` });
  const nextday = services.locator("label", { hasText: "Nextday" });
  await nextday.getByRole("radio").check();
  const fee = await wordsIn(nextday.getByText("Rp"));
  await page.getByRole("listitem").filter({ hasText: kube }).getByText(fee).waitFor();
  await snap(page, "shop-checkout-address", true);
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByLabel("QRIS").check();
  await page.getByText("Pos Nextday").waitFor();
  await snap(page, "shop-checkout-pay", true);
  await page.getByRole("button", { name: "Buat Pesanan" }).click();
}

async function payOnSimulator(page: Page): Promise<void> {
  await page.getByRole("img", { name: "Kode QR untuk membayar" }).waitFor();
  expect(await wordsIn(page.getByText("Bayar sebelum"))).toMatch(/WIB$/);
  await snap(page, "shop-payment", true);
  const simulator = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
  await (await simulator).getByRole("button", { name: "Bayar", exact: true }).click();
  await page.getByText("Pembayaran diterima").waitFor();
  await snap(page, "shop-paid");
  await page.getByRole("link", { name: "Lihat Pesanan" }).click();
}

async function numberOf(page: Page, seller: string): Promise<string> {
  const text = await wordsIn(orderOf(page, seller).getByText(/Pesanan #\d+/));
  return /\d+/.exec(text)?.[0] ?? "";
}

const stage = (page: Page, seller: string, words: string) =>
  orderOf(page, seller).getByRole("status").getByText(words).waitFor();

/** Opens the page anew and reads where the parcel was so far. */
async function placesOf(page: Page, seller: string): Promise<string> {
  await page.reload();
  const parcel = page.getByRole("region", { name: `Perjalanan paket dari ${seller}` });
  return (await parcel.getByRole("listitem").allTextContents()).join(", ");
}

describeInBrowser("buying from a KUBE and an e-Warong", (stageOf) => {
  it("goes from the search box to the handed-over goods", async () => {
    const { runtime, phone } = stageOf();
    const shopper = await (await phone()).newPage();
    const errors = watchErrors(shopper);
    const purchase = await fillBasket(shopper, runtime.urls.storefront);
    const { kube, outlet } = purchase;
    await checkOut(shopper, purchase);
    await payOnSimulator(shopper);
    await stage(shopper, kube, "Menunggu Konfirmasi");
    await orderOf(shopper, kube).getByText("Pos Nextday").waitFor();

    const group = await signIn(await phone(), runtime, kube);
    await acceptOrder(group, await numberOf(shopper, kube));
    await stage(shopper, kube, "Diproses");
    await group.getByRole("button", { name: "Kirim barang" }).click();
    await snap(group, "work-send", true);
    await group.getByRole("button", { name: "Pesan kurir" }).click();
    await group.getByText("Kurir dipesan").or(group.getByText("Menunggu dijemput kurir")).first().waitFor();
    await group
      .getByText(/SIMPOS\d{10}/)
      .first()
      .waitFor();
    await snap(group, "work-sent", true);
    await stage(shopper, kube, "Dikirim");

    const shop = await signIn(await phone(), runtime, outlet);
    await acceptOrder(shop, await numberOf(shopper, outlet));
    await takeStep(shop, "Siap diambil");
    await stage(shopper, outlet, "Siap Diambil");
    const code = await wordsIn(orderOf(shopper, outlet).locator("[data-pickup-code]"));
    expect(code).toMatch(/^\d{6}$/);
    await orderOf(shopper, outlet)
      .getByText(/Diambil sebelum .*WIB/)
      .waitFor();
    await shopper.reload();
    await orderOf(shopper, outlet).locator("img[src^=data]").waitFor();
    await snap(shopper, "shop-order", true);
    await shop.getByRole("button", { name: "Serahkan barang" }).click();
    await shop.getByLabel("Kode ambil 6 angka").fill(code);
    await shop.getByRole("button", { name: "Serahkan", exact: true }).click();
    await stage(shopper, outlet, "Selesai");

    await expect
      .poll(() => placesOf(shopper, kube), { timeout: A_CLOCK_AND_MORE_MS, interval: 3_000 })
      .toContain("Menunggu dijemput kurir");
    await shopper.getByText(/Nomor resi: SIMPOS\d{10}/).waitFor();
    await snap(shopper, "shop-parcel", true);
    await takeStep(group, "Sudah sampai", "Ya, sudah sampai");
    await stage(shopper, kube, "Selesai");
    expect(errors).toEqual([]);
  });

  it("says so when the time to pay runs out, and asks not to pay any more", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    await page.goto(`${shop}/cari?q=keripik&stok=1`);
    await openFirstProduct(page);
    await putInBasket(page);
    const { id, token } = await placeFromBasket(page, shop, "bri_va");
    await page.goto(`${shop}/bayar/${id}?t=${token}`);
    await page.getByText("Nomor virtual account").first().waitFor();
    const simulator = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
    await (await simulator).locator("button[value=expire]").click();
    await page.getByText("Waktu bayar sudah habis").waitFor();
    await snap(page, "shop-expired");
    await page.getByRole("link", { name: "Lihat Pesanan" }).click();
    await page.getByText("Dibatalkan: Pembayaran kedaluwarsa").waitFor();
  });
});
