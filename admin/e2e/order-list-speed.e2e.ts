import type { SellerOrderList, SellerOrderRow } from "@pasar/contracts/seller";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { phones, signIn } from "./phone";
import { membersOf } from "./runtime";

const ORDERS = 500;
const PAGE = 50;
/** A cheap phone beside the machine that tests, as the browser's own tools put it. */
const SLOWDOWN = 4;
const MOST_MILLISECONDS = 200;

const [member] = membersOf(-4);

const { openPhone } = phones();

const order = (place: number): SellerOrderRow => ({
  id: `order_${place}`,
  number: 10_000 + place,
  stage: "preparing",
  way: place % 2 ? "pickup" : "delivery",
  payment: { method: place % 3 ? "qris" : "cod", state: place % 3 ? "paid" : "on_handover" },
  buyer_name: `Bu Contoh Pembeli ${place}`,
  item_count: 1 + (place % 4),
  first_item: "Keripik pisang cokelat rasa susu, bungkus besar",
  picture: null,
  total: 25_000 + place * 500,
  placed_at: new Date(Date.UTC(2026, 10, 20, 3, place)).toISOString(),
  pickup_slot: null,
  pickup_outlet: null,
  next_action: "ready",
});

/** Answers the list with 500 orders, as the backend would: 50 a page. */
async function serveManyOrders(page: Page): Promise<void> {
  await page.route(/\/api\/seller\/orders\?/, async (route) => {
    const query = new URL(route.request().url()).searchParams;
    const start = Number(query.get("after")?.replace("order_", "") ?? -1) + 1;
    const orders = Array.from({ length: PAGE }, (_, place) => order(start + place));
    const next = start + PAGE < ORDERS ? (orders.at(-1)?.id ?? null) : null;
    const list: SellerOrderList = { orders, counts: { new: ORDERS, active: ORDERS, done: ORDERS }, next };
    await route.fulfill({ json: list });
  });
}

/** Notes how long each interaction took until the next paint (Event Timing API), milliseconds. */
async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const slowest = new Map<number, { name: string; duration: number }>();
    Object.assign(window, { slowest });
    new PerformanceObserver((list) => {
      for (const { name, duration, interactionId } of list.getEntries() as (PerformanceEventTiming & {
        interactionId?: number;
      })[]) {
        if (interactionId && duration > (slowest.get(interactionId)?.duration ?? 0)) {
          slowest.set(interactionId, { name, duration });
        }
      }
    }).observe({ type: "event", buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  });
}

const interactionsOf = (page: Page) =>
  page.evaluate(() => [
    ...(window as unknown as { slowest: Map<number, { name: string; duration: number }> }).slowest.values(),
  ]);

async function scrollToLast(page: Page): Promise<void> {
  const last = page.getByRole("link", { name: `Pesanan ${10_000 + ORDERS - 1}` });
  for (let tries = 0; tries < 200 && (await last.count()) === 0; tries += 1) {
    await page.evaluate(() => window.scrollBy(0, 4_000));
    await page.waitForTimeout(50);
  }
  await last.waitFor();
}

it("500 orders stay smooth at a quarter of the speed, from a tap to the next paint", async () => {
  const { page, context } = await openPhone();
  await signIn(page, member);
  await serveManyOrders(page);
  await page.goto("/pesanan?tab=active");
  await scrollToLast(page);
  const cards = await page.getByRole("listitem").count();

  const browserTools = await context.newCDPSession(page);
  await browserTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await watchInteractions(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole("link", { name: `Pesanan ${10_000}` }).waitFor();
  await page.getByRole("button", { name: "Saring" }).tap();
  await page.getByRole("radio", { name: "Diambil pembeli" }).locator("..").tap();
  await page.getByRole("link", { name: `Pesanan ${10_000}` }).waitFor();
  await page.getByLabel("Cari nomor atau nama").tap();
  await page.keyboard.type("contoh", { delay: 60 });
  await page.getByRole("button", { name: "Hapus saringan" }).tap();
  await page.getByRole("link", { name: /Selesai/ }).tap();
  await page.getByRole("link", { name: `Pesanan ${10_000}` }).waitFor();
  await page.getByRole("link", { name: /Diproses/ }).tap();
  await page.getByRole("link", { name: `Pesanan ${10_000}` }).waitFor();
  await page.waitForTimeout(1_000);
  const taken = await interactionsOf(page);

  const slowest = taken.toSorted((one, other) => other.duration - one.duration).slice(0, 3);
  console.warn(`Order list, ${ORDERS} orders, ${cards} drawn, ${taken.length} interactions, slowest:`, slowest);
  expect(cards).toBeLessThan(60);
  expect(taken.length).toBeGreaterThan(5);
  expect(slowest[0]?.duration).toBeLessThan(MOST_MILLISECONDS);
});
