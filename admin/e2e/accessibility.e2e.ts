import type { ReceiveWay } from "@pasar/contracts/order";
import type { OrderAction, SellerOrder } from "@pasar/contracts/seller";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { expectGoodScreen } from "./good-screen";
import { enter, phones, signIn } from "./phone";
import { membersOf } from "./runtime";
import { openSession, placeOrder } from "./shop";

const [member] = membersOf(-4);

const { openPhone } = phones();
let context: BrowserContext;
let page: Page;
let orderId: string;

beforeAll(async () => {
  ({ context, page } = await openPhone());
  const { seller } = await openSession(member);
  orderId = (await placeOrder(seller.handle)).id;
});

const expectGood = (name: string) => expectGoodScreen(page, `screen-${name}`);

/** Shows the placed order as if it were received in another way, for screens whose orders need a courier or an address. */
async function pretend(change: Partial<SellerOrder>): Promise<void> {
  await page.unroute(`**/api/seller/orders/${orderId}`);
  await page.route(`**/api/seller/orders/${orderId}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as SellerOrder), ...change } });
  });
}

const address = "Dusun Suka Maju RT 03/RW 02\nDesa Merak Batin, Natar, Lampung Selatan 35362\nPatokan: dekat mushola";

describe("every screen works for eyes, fingers and screen readers", () => {
  it("sign-in, also with its errors and in English", async () => {
    await page.goto("/masuk");
    await expectGood("sign-in");
    await page.getByRole("button", { name: "Masuk" }).click();
    await page.getByText("Tulis nomor HP Anda.").waitFor();
    await enter(page, { phone: member.phone, pin: "1" });
    await page.getByText("Tulis 6 angka PIN Anda.").waitFor();
    await expectGood("sign-in-errors");
    await page.getByText("English").click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await expectGood("sign-in-english");
    await page.getByText("Indonesia").click();
  });

  it("the home page, the lists, the money and the account", async () => {
    await signIn(page, member);
    for (const [path, name] of [
      ["/beranda", "home"],
      ["/pesanan", "orders-new"],
      ["/pesanan?tab=active", "orders-active"],
      ["/pesanan?tab=done", "orders-done"],
      ["/pesanan?tab=done&way=pickup&q=tidak-ada", "orders-filtered"],
      ["/uang", "money"],
      ["/akun", "account"],
      ["/akun/perangkat", "devices"],
      ["/kotak-pesan", "messages"],
      ["/tidak-ada", "not-found"],
    ] as const) {
      await page.goto(path);
      await page.locator("main :is(li, p, a)").first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectGood(name);
    }
    await page.goto("/akun");
    await page.getByRole("button", { name: "Keluar" }).click();
    await expectGood("sign-out");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it.each([
    ["accept", "pickup", null],
    ["ready", "pickup", null],
    ["hand_over", "pickup", "serahkan"],
    ["send", "courier", "kirim"],
    ["send", "delivery", "kirim"],
    ["deliver", "delivery", "sampai"],
  ] as [OrderAction, ReceiveWay, string | null][])("%s of a %s order", async (next_action, way, screen) => {
    await pretend({ next_action, way, address_text: way === "pickup" ? null : address });
    await page.goto(`/pesanan/${orderId}`);
    await page.getByRole("heading", { level: 2, name: "Barang" }).waitFor();
    await expectGood(`order-${next_action}-${way}`);
    if (!screen) return;
    await page.goto(`/pesanan/${orderId}/${screen}`);
    await page.locator("form").waitFor();
    await expectGood(`step-${next_action}-${way}`);
  });

  it("without a signal", async () => {
    await page.goto("/pesanan");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.getByText("Tidak ada sinyal").waitFor();
    await expectGood("offline");
    await context.setOffline(false);
  });
});

it("the keyboard alone gets from the sign-in to an order", async () => {
  const phone = await openPhone();
  const { page: keyed } = phone;
  await keyed.goto("/masuk?lanjut=%2Fpesanan");
  await keyed.getByLabel("Nomor HP").focus();
  await keyed.keyboard.type(member.phone);
  await keyed.keyboard.press("Tab");
  await keyed.keyboard.press("Tab");
  await keyed.keyboard.type(member.pin);
  await keyed.keyboard.press("Enter");
  await keyed.getByRole("heading", { level: 1, name: "Pesanan" }).waitFor();
  expect(await keyed.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const card = keyed.getByRole("link", { name: /^Pesanan \d+/ }).first();
  await card.waitFor();
  for (let presses = 0; presses < 14 && !(await isFocused()); presses += 1) await keyed.keyboard.press("Tab");
  await keyed.keyboard.press("Enter");
  await keyed.waitForURL(/\/pesanan\/.+/);
  await phone.context.close();

  function isFocused(): Promise<boolean> {
    return card.evaluate((element) => element === document.activeElement);
  }
});
