import { expect, it } from "vitest";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { openPickupPoint } from "./support/officer";
import { filterBy, openFirstProduct, putInBasket, searchFor, sellerWays, wordsIn } from "./support/shopper";

describeInBrowser("fetching goods at an e-Warong", (stageOf) => {
  it("chooses the outlet and a time, pays first and finds both on the order", async () => {
    const { runtime, phone } = stageOf();
    const page = await (await phone()).newPage();
    const errors = watchErrors(page);
    await page.goto(runtime.urls.storefront);
    await searchFor(page, "kripik pisang");
    await filterBy(page, async () => {
      await page.getByRole("radio", { name: /^KUBE/ }).check();
      await page.getByLabel("Ada stok").check();
    });
    const { seller } = await openFirstProduct(page);
    const outlet = await openPickupPoint(page, runtime, seller);
    await putInBasket(page);

    await page.getByRole("link", { name: "Lihat Keranjang" }).click();
    await page.getByRole("link", { name: "Lanjut Beli" }).click();
    await page.getByLabel("Nama penerima").fill("Siti Pembeli");
    await page.getByLabel("Nomor HP").fill("0812 3456 7811");
    const ways = sellerWays(page, seller).first();
    await ways.getByLabel("Ambil di Tempat").check();
    await ways.getByLabel(outlet.name).check();
    const times = ways.getByLabel("Kapan diambil?");
    await times.selectOption({ index: 1 });
    const time = /\d\d\.\d\d–\d\d\.\d\d WIB$/.exec(await wordsIn(times.locator("option:checked")))?.[0] ?? "none";
    await snap(page, "pickup-ways", true);
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByRole("region", { name: "Belanja Anda" }).getByText(time).waitFor();
    expect(await page.getByLabel("Bayar di Tempat").isDisabled()).toBe(true);
    await page.getByLabel("QRIS").check();
    await snap(page, "pickup-pay", true);
    await page.getByRole("button", { name: "Buat Pesanan" }).click();
    await page.getByRole("img", { name: "Kode QR untuk membayar" }).waitFor();
    await page.goto(page.url().replace("/bayar/", "/pesanan/"));
    const card = page.getByRole("region", { name: `Ambil barang dari ${seller}` });
    await card.getByText(outlet.name).waitFor();
    await card.getByText(time).waitFor();
    await snap(page, "pickup-order", true);
    expect(errors).toEqual([]);
  });
});
