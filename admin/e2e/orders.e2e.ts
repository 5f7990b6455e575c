import type { BrowserContext, Page, Request } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { keepScreenshot, phones, signIn, tonesOf } from "./phone";
import { membersOf } from "./runtime";
import { openSession, placeOrder } from "./shop";

const [member] = membersOf(-2);

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;
let colleague: Awaited<ReturnType<typeof openSession>>;

beforeAll(async () => {
  colleague = await openSession(member);
});
beforeEach(async () => {
  ({ context, page } = await openPhone());
});
afterEach(() => context.close());

function commandsOf(target: Page): Request[] {
  const commands: Request[] = [];
  target.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("/api/seller/orders/")) commands.push(request);
  });
  return commands;
}

/** The page does not learn by itself that an order has moved. */
async function keepShowing(orderId: string): Promise<void> {
  let seen: Buffer | undefined;
  await page.route(`**/api/seller/orders/${orderId}`, async (route) => {
    seen ??= await (await route.fetch()).body();
    await route.fulfill({ body: seen, contentType: "application/json" });
  });
  await page.reload();
}

const action = (name: string) => page.getByRole("button", { name, exact: true });

it("a new order is announced, rings until it is opened and not again after a reload", async () => {
  await signIn(page, member);
  const before = await tonesOf(page);
  const order = await placeOrder(colleague.seller.handle);
  const news = page.getByRole("status").filter({ hasText: `Pesanan baru nomor ${order.number}` });
  await news.waitFor({ state: "attached" });
  expect(await tonesOf(page)).toBeGreaterThan(before);
  expect(await page.title()).toMatch(/^\(\d+\) Pesanan/);
  const card = page.getByRole("link", { name: `Pesanan ${order.number}` });
  await card.getByText("Belum dibuka").waitFor();
  await keepScreenshot(page, "orders-new");

  await page.reload();
  await card.waitFor();
  await page.mouse.click(180, 20);
  await page.waitForTimeout(3_000);
  expect(await tonesOf(page)).toBe(0);
  expect(await news.count()).toBe(0);

  await card.click();
  await page.getByRole("heading", { level: 1, name: `Pesanan ${order.number}` }).waitFor();
  await page.getByRole("link", { name: "Kembali" }).click();
  await card.waitFor();
  expect(await card.getByText("Belum dibuka").count()).toBe(0);
});

it("an order goes from accepted to handed over, each command sent once", async () => {
  const order = await placeOrder(colleague.seller.handle);
  const commands = commandsOf(page);
  await signIn(page, member);
  await page.getByRole("link", { name: `Pesanan ${order.number}` }).click();
  const whatsapp = await page.getByRole("link", { name: "WhatsApp", exact: true }).getAttribute("href");
  expect(decodeURIComponent(whatsapp ?? "")).toContain(String(order.number));
  await keepScreenshot(page, "order-accept");

  await action("Terima pesanan").dblclick();
  await page.getByText("Pesanan diterima.").waitFor();
  await action("Siap diambil").click({ force: true });
  await page.waitForTimeout(500);
  expect(commands).toHaveLength(1);
  await action("Siap diambil").click();
  await page.getByText("Barang siap diambil.").waitFor();
  expect(commands).toHaveLength(2);

  await action("Serahkan barang").click();
  await action("Serahkan").click();
  await page.getByText("Tulis 6 angka dari pembeli.").waitFor();
  await page.getByText("Beri tanda kalau uangnya").waitFor();
  expect(commands).toHaveLength(2);

  const code = await order.pickupCode();
  await page.getByLabel("Kode ambil 6 angka").fill(code === "000000" ? "000001" : "000000");
  await page.getByRole("checkbox").check();
  await action("Serahkan").click();
  await page.getByRole("alert").filter({ hasText: /kode/i }).waitFor();
  await keepScreenshot(page, "hand-over");
  await page.getByLabel("Kode ambil 6 angka").fill(code);
  await action("Serahkan").click();
  await page.getByText("Barang sudah diserahkan.").waitFor();
  expect(await page.getByRole("button").allTextContents()).toEqual([
    "Daftar isi paket",
    "Label paket",
    "Unduh struk (PDF)",
  ]);
  await keepScreenshot(page, "order-done");

  await page.getByRole("link", { name: "Kembali" }).click();
  await page.getByRole("link", { name: "Uang", exact: true }).click();
  await page.getByText("Uang tunai diterima").first().waitFor();
  await page.getByText(`Pesanan ${order.number}`).first().waitFor();
  await keepScreenshot(page, "money");
});

it("the buyer's QR is scanned where the phone can, and the code of another order is told apart", async () => {
  const order = await placeOrder(colleague.seller.handle);
  await colleague.move(order.id, "accept");
  await colleague.move(order.id, "ready");
  const code = await order.pickupCode();
  const seen = [`pasar:${order.number + 1}:${code}`, `pasar:${order.number}:${code}`];
  await page.addInitScript((texts) => {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d");
    const looks: string[] = [...texts];
    class FakeDetector {
      async detect() {
        return [{ rawValue: looks.length > 1 && !("next" in window) ? looks[0] : looks[1] }];
      }
    }
    Object.assign(window, { BarcodeDetector: FakeDetector });
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(1);
    HTMLMediaElement.prototype.play = async () => undefined;
  }, seen);
  await signIn(page, member);
  await page.goto(`/pesanan/${order.id}`);
  await page.getByText(/Diambil sebelum .*WIB/).waitFor();
  await action("Serahkan barang").click();
  await action("Pindai kode QR").click();
  await page.getByText("Kode ini bukan untuk pesanan ini.").waitFor();
  await expectGoodScreen(page, "hand-over-scan");
  await page.evaluate(() => Object.assign(window, { next: true }));
  await action("Tutup kamera").waitFor({ state: "detached" });
  expect(await page.getByLabel("Kode ambil 6 angka").inputValue()).toBe(code);
  await page.getByRole("checkbox").check();
  await action("Serahkan").click();
  await page.getByText("Barang sudah diserahkan.").waitFor();
});

it("a command whose answer was lost is sent again with the same key", async () => {
  const order = await placeOrder(colleague.seller.handle);
  const commands = commandsOf(page);
  await signIn(page, member);
  await page.goto(`/pesanan/${order.id}`);
  await page.route(
    "**/accept",
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await action("Terima pesanan").waitFor();
  await keepShowing(order.id);
  await action("Terima pesanan").click();
  await page.getByText("belum tentu terkirim").waitFor();
  await action("Terima pesanan").click();
  await page.getByText("Pesanan diterima.").waitFor();
  const keys = commands.map((request) => request.headers()["idempotency-key"]);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it("an order another member has moved on is shown as it is now", async () => {
  const order = await placeOrder(colleague.seller.handle);
  await signIn(page, member);
  await page.goto(`/pesanan/${order.id}`);
  await action("Terima pesanan").waitFor();
  await colleague.move(order.id, "accept");
  await colleague.move(order.id, "ready");
  await action("Terima pesanan").click();
  await page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
  await action("Serahkan barang").waitFor();
});

it("an unknown order says so", async () => {
  await signIn(page, member);
  await page.goto("/pesanan/order_that_never_was");
  await page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
  await page.goto("/tidak-ada");
  await page.getByRole("heading", { level: 1, name: "Halaman ini tidak ada" }).waitFor();
});
