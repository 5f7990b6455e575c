import { connect, createServer, type Server, type Socket } from "node:net";
import type { Checkout } from "@pasar/contracts/checkout";
import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser, snap } from "./support/browser";
import { openFirstProduct, putInBasket, sellerWays } from "./support/shopper";

/** A line to the shop that can be cut, also for the service worker. */
interface Line {
  url: string;
  cut: () => Promise<void>;
}

async function lineTo(shop: string): Promise<Line> {
  const target = new URL(shop);
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => near.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The service worker keeps pages from the second look on, like on a real phone. */
async function visitTwice(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload({ waitUntil: "networkidle" });
}

async function snackInBasket(context: BrowserContext, shop: string): Promise<{ page: Page; seller: string }> {
  const page = await context.newPage();
  await page.goto(`${shop}/cari?q=kripik+pisang&stok=1`);
  const { seller } = await openFirstProduct(page);
  await putInBasket(page);
  return { page, seller };
}

describeInBrowser("a weak signal", (stageOf) => {
  it("leaves the basket, seen pages and a plain sentence for all others", async () => {
    const { runtime, phone } = stageOf();
    const line = await lineTo(runtime.urls.storefront);
    const context = await phone();
    const { page, seller } = await snackInBasket(context, line.url);
    const product = page.url();
    await visitTwice(page, product);
    await line.cut();
    await context.setOffline(true);

    await page.goto(`${line.url}/keranjang`);
    await page.getByRole("region", { name: seller }).waitFor();
    await page.getByText("Belum bisa memeriksa harga.").waitFor();
    await page.getByRole("button", { name: "Tambah" }).click();
    expect(await page.getByLabel(/^Jumlah/).inputValue()).toBe("2");
    await snap(page, "offline-basket");

    await page.goto(product);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("Tidak ada sinyal. Keranjang Anda tetap aman").waitFor();
    await putInBasket(page);

    await page.goto(`${line.url}/cari?q=belum+pernah+dibuka`);
    await page.getByText("Halaman ini belum tersimpan di HP Anda.").waitFor();
    await snap(page, "offline-unseen");
  });

  it("never orders twice: a lost answer is asked for again under the same id, even after closing the shop", async () => {
    const { runtime, phone } = stageOf();
    const shop = runtime.urls.storefront;
    const { page, seller } = await snackInBasket(await phone(), shop);
    await page.goto(`${shop}/checkout`);
    await page.getByLabel("Nama penerima").fill("Budi Pembeli");
    await page.getByLabel("Nomor HP").fill("081234567891");
    await sellerWays(page, seller).getByLabel("Ambil di Tempat").check();
    await page.getByRole("button", { name: "Lanjut" }).click();
    await page.getByLabel("Bayar di Tempat").check();

    const lost: Checkout[] = [];
    await page.route("**/api/checkouts", async (route) => {
      lost.push((await (await route.fetch()).json()) as Checkout);
      await route.abort("connectionreset");
    });
    await page.getByRole("button", { name: "Buat Pesanan" }).click();
    await page.getByText("Belum ada jawaban").waitFor();
    await snap(page, "offline-placing");
    await page.unroute("**/api/checkouts");
    await page.reload();
    await page.getByRole("button", { name: "Coba lagi" }).click();
    await page.waitForURL(/\/pesanan\//);
    expect(lost).toHaveLength(1);
    expect(page.url()).toContain(`/pesanan/${lost[0]?.id}`);
    await page.getByText(`#${lost[0]?.orders[0]?.number}`).first().waitFor();
    await page.goto(`${shop}/keranjang`);
    await page.getByText("Keranjang masih kosong").waitFor();
    await page.goto(`${shop}/pesanan`);
    await page.locator("main li").first().waitFor();
    expect(await page.locator("main li").count()).toBe(1);
  });

  it("shows a price that changed meanwhile and takes it on a tap", async () => {
    const { runtime, phone } = stageOf();
    const { page } = await snackInBasket(await phone(), runtime.urls.storefront);
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem("pasar-basket") ?? "{}");
      kept.state.lines[0].price -= 1_000;
      localStorage.setItem("pasar-basket", JSON.stringify(kept));
    });
    await page.goto(`${runtime.urls.storefront}/keranjang`);
    await page.getByText("Harga berubah").waitFor();
    await snap(page, "basket-price-changed");
    expect(await page.getByRole("link", { name: "Lanjut Beli" }).count()).toBe(0);
    await page.getByRole("button", { name: "Pakai harga baru" }).click();
    await page.getByRole("link", { name: "Lanjut Beli" }).waitFor();
  });
});
