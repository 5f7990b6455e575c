import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { describeInBrowser, snap, watchErrors } from "./support/browser";
import { placeFromBasket } from "./support/order-by-api";
import { openFirstProduct, putInBasket } from "./support/shopper";

describeInBrowser("an order that the buyer cancels", (stageOf) => {
  for (const method of ["qris", "bri_va"] as const) {
    it(`paid by ${method}, is paid back before the buyer's eyes`, async () => {
      const { runtime, phone } = stageOf();
      const shop = runtime.urls.storefront;
      const page = await (await phone()).newPage();
      const errors = watchErrors(page);
      await page.goto(`${shop}/cari?q=keripik&stok=1`);
      await openFirstProduct(page);
      await putInBasket(page);
      const { id, token } = await placeFromBasket(page, shop, method);
      await page.goto(`${shop}/bayar/${id}?t=${token}`);
      const simulator = page.waitForEvent("popup");
      await page.getByRole("link", { name: "Bayar (simulasi)" }).click();
      await (await simulator).getByRole("button", { name: "Bayar", exact: true }).click();
      await page.getByText("Pembayaran diterima").waitFor();
      await page.getByRole("link", { name: "Lihat Pesanan" }).click();
      await page.getByText("Batalkan pesanan").click();
      await page.getByLabel("Alasan (boleh kosong)").fill("Salah pilih");
      await snap(page, `cancel-open-${method}`, true);
      await page.getByRole("button", { name: "Ya, batalkan" }).click();
      await page.getByText("Dibatalkan: Atas permintaan Anda").waitFor();
      const refunds = page.getByRole("region", { name: "Uang kembali" });
      if (method === "qris") {
        await expect
          .poll(
            async () => {
              await page.reload();
              return refunds.getByText("Sudah dikembalikan.").count();
            },
            {
              timeout: 20_000,
            },
          )
          .toBe(1);
      } else {
        await page.getByLabel("Nama bank").fill("BRI");
        await page.getByLabel("Nomor rekening").fill("1234 5678 90");
        await page.getByLabel("Nama pemilik rekening").fill("Budi Pembeli");
        await snap(page, "cancel-account", true);
        await page.getByRole("button", { name: "Kirim rekening" }).click();
        await refunds.getByText("Akan ditransfer ke rekening Anda.").waitFor();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      await snap(page, `cancelled-${method}`, true);
      expect(errors).toEqual([]);
    });
  }

  it("in part: takes a piece out without scripts, and sees what comes back", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const basket = await (await phone()).newPage();
    await basket.goto(`${shop}/cari?q=keripik&stok=1`);
    await openFirstProduct(basket);
    await putInBasket(basket);
    await basket.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem("pasar-basket") ?? "{}");
      kept.state.lines[0].quantity = 2;
      localStorage.setItem("pasar-basket", JSON.stringify(kept));
    });
    const { id, token, total } = await placeFromBasket(basket, shop, "cod");
    const page = await (await phone({ javaScriptEnabled: false })).newPage();
    await page.goto(`${shop}/pesanan/${id}?t=${token}`);
    await page.getByText("Keluarkan sebagian barang").click();
    await page.locator("select[name^='cut:']").selectOption("1");
    await snap(page, "cut-open", true);
    await page.getByRole("button", { name: "Keluarkan barang" }).click();
    await page.getByText("Anda mengeluarkan barang").waitFor();
    await page.getByText("Dibayar lebih sedikit").waitFor();
    await expect.poll(() => page.getByText("Keluarkan sebagian barang").count()).toBe(0);
    const checkout = await page.request.get(`${shop}/pesanan/${id}?t=${token}`);
    expect(await checkout.text()).toContain((total / 2).toLocaleString("id-ID"));
    await snap(page, "cut-done", true);
  });

  it("works without scripts, and says why when it is too late", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const basket = await (await phone()).newPage();
    await basket.goto(`${shop}/cari?q=keripik&stok=1`);
    await openFirstProduct(basket);
    await putInBasket(basket);
    const { id, token, orders } = await placeFromBasket(basket, shop, "cod");
    const page = await (await phone({ javaScriptEnabled: false })).newPage();
    await page.goto(`${shop}/pesanan/${id}?t=${token}`);
    await page.getByText("Batalkan pesanan").click();
    await page.getByRole("button", { name: "Ya, batalkan" }).click();
    await page.getByText("Dibatalkan: Atas permintaan Anda").waitFor();
    const late = await page.request.post(`${shop}/pesanan/${id}?t=${token}`, {
      form: { command: "received", order_id: orders[0]?.id ?? "" },
    });
    expect(await late.text()).toContain('role="alert"');
  });
});
