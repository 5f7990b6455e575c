import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { describeInBrowser, snap } from "./support/browser";
import { acceptOrder, signIn, takeStep } from "./support/officer";
import { placeFromBasket } from "./support/order-by-api";
import { openFirstProduct, orderOf, putInBasket, wordsIn } from "./support/shopper";

describeInBrowser("a complaint", (stageOf) => {
  it("goes from the broken goods to the money back", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const page = await (await phone()).newPage();
    await page.goto(`${shop}/cari?q=keripik&stok=1`);
    const { seller } = await openFirstProduct(page);
    await putInBasket(page);
    const { id, token, orders } = await placeFromBasket(page, shop, "qris");
    await page.goto(`${shop}/bayar/${id}?t=${token}`);
    const simulator = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
    await (await simulator).getByRole("button", { name: "Bayar", exact: true }).click();
    await page.getByText("Pembayaran diterima").waitFor();
    await page.getByRole("link", { name: "Lihat Pesanan" }).click();

    const group = await signIn(await phone(), runtime, seller);
    await acceptOrder(group, String(orders[0]?.number));
    await takeStep(group, "Siap diambil");
    const code = await wordsIn(orderOf(page, seller).locator("[data-pickup-code]"));
    await group.getByRole("button", { name: "Serahkan barang" }).click();
    await group.getByLabel("Kode ambil 6 angka").fill(code);
    await group.getByRole("button", { name: "Serahkan", exact: true }).click();
    await orderOf(page, seller).getByRole("status").getByText("Selesai").waitFor();

    await page.reload();
    await page.getByText("Ada masalah dengan barang?").click();
    await page.getByLabel("Barang rusak").check();
    await page.getByLabel("Uang kembali").check();
    await page.getByLabel("Ceritakan singkat").fill("Keripiknya hancur semua");
    await snap(page, "complaint-form", true);
    await page.getByRole("button", { name: "Kirim komplain" }).click();
    await page.getByText("Penjual harus menjawab sampai").waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await snap(page, "complaint-open", true);

    await group.goto(`${runtime.urls.admin}/komplain`);
    await group.getByRole("link", { name: "Barang rusak" }).first().click();
    await group.getByText("Keripiknya hancur semua").waitFor();
    await group.getByLabel("Uang kembali").check();
    await group.getByLabel("Tulis penjelasannya").fill("Maaf, kami ganti uangnya.");
    await snap(group, "complaint-answer", true);
    expect((await new AxeBuilder({ page: group }).analyze()).violations).toEqual([]);
    await group.getByRole("button", { name: "Kirim jawaban" }).click();
    await group.getByText("Selesai.").first().waitFor();

    await page.reload();
    await page.getByText("Selesai: uang kembali").waitFor();
    const paidBack = page.getByRole("region", { name: "Uang kembali" }).getByText("Sudah dikembalikan.");
    await expect
      .poll(
        async () => {
          await page.reload();
          return paidBack.count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await snap(page, "complaint-closed", true);
  });
});
