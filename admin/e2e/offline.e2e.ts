import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { keepScreenshot, phones, signIn } from "./phone";
import { membersOf } from "./runtime";
import { openSession, placeOrder } from "./shop";

const [member] = membersOf(-3);

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  ({ context, page } = await openPhone());
});

it("without a signal the app opens, shows the last orders and money, and says what it cannot do", async () => {
  const { seller } = await openSession(member);
  const order = await placeOrder(seller.handle);
  await signIn(page, member);
  await page.getByRole("link", { name: `Pesanan ${order.number}` }).waitFor();
  await page.getByRole("link", { name: "Uang", exact: true }).click();
  await page.getByText("Akan dibayarkan", { exact: true }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction((id) => localStorage.getItem("pasar.work.copy")?.includes(`["order","${id}"]`), order.id);

  await context.setOffline(true);
  await page.goto("/pesanan");
  const card = page.getByRole("link", { name: `Pesanan ${order.number}` });
  await card.waitFor();
  await page.getByText("Tidak ada sinyal").waitFor();
  await page.getByText(/Data terakhir: .*(WIB|WITA|WIT)/).waitFor();
  await keepScreenshot(page, "orders-offline");

  await card.click();
  await page.getByText(order.buyer).first().waitFor();
  const accept = page.getByRole("button", { name: "Terima pesanan" });
  expect(await accept.isDisabled()).toBe(true);
  await page.getByText("Tombol ini perlu sinyal.").first().waitFor();
  await keepScreenshot(page, "order-offline");

  await page.goto("/uang");
  await page.getByText("Akan dibayarkan", { exact: true }).waitFor();
  await page.goto("/pesanan/order_never_opened");
  await page.getByText("belum tersimpan").waitFor();

  await context.setOffline(false);
  await page.goto(`/pesanan/${order.id}`);
  await accept.waitFor();
  await expect.poll(() => accept.isEnabled(), { timeout: 15_000 }).toBe(true);
  expect(await page.getByText("Tidak ada sinyal").count()).toBe(0);
});
