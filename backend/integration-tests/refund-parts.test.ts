import type { Checkout } from "@pasar/contracts/checkout";
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lockOrder } from "../src/database/lock-order";
import { refundSale } from "../src/database/refunds";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { executorOf } from "./harness/executor";
import { booksOf, brokenLedger, SOUND_LEDGER } from "./harness/refunds";
import { buy, pay, plentyOfChips, untilPayment, type Want } from "./harness/shopping";

let app: TestApp;
let chips: Want;
let member: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  chips = await plentyOfChips(app);
  member = await memberOf(app, chips.page.seller.name);
});
// These refunds have causes that no order knows, so that there can be many of one order.
afterAll(() => app?.stop({ isLedgerForged: true }));

async function paid(): Promise<Checkout> {
  const checkout = await buy(app, [chips], "bri_va");
  await pay(app, checkout);
  return untilPayment(app, checkout, "paid");
}

it("refunds in parts, asked for by several at once, never exceed what was paid", async () => {
  const clients = await Promise.all(
    [1, 2, 3].map(async () => {
      const client = new Client({ connectionString: app.database.url });
      await client.connect();
      return client;
    }),
  );
  const ask = async (client: Client, orderId: string, part: { cause: string; amount: number }) => {
    await client.query("begin");
    const executor = executorOf(client);
    const order = await lockOrder(executor, orderId);
    const outcome = order && (await refundSale(executor, order, { ...part, reason: "order_cancelled" }));
    await client.query("commit");
    return outcome;
  };
  const share = fc.record({ percent: fc.integer({ min: -5, max: 120 }), cause: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(fc.array(share, { minLength: 3, maxLength: 9 }), async (shares) => {
      const { total, orders } = await paid();
      const id = orders[0]?.id ?? "";
      const parts = shares.map(({ percent, cause }) => ({
        cause: `part-${cause}:${id}`,
        amount: Math.round((total * percent) / 100),
      }));
      const queues = clients.map((client, index) => ({ client, own: parts.filter((_, at) => at % 3 === index) }));
      await Promise.all(
        queues.map(async ({ client, own }) => {
          for (const part of own) await ask(client, id, part);
        }),
      );
      const rows = await app.database.rows<{ cause: string; amount: number }>(
        "select cause, amount from buyer_refund where order_id = $1",
        [id],
      );
      const sum = rows.reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBeLessThanOrEqual(total);
      expect(new Set(rows.map(({ cause }) => cause)).size).toBe(rows.length);
      const books = await booksOf(app, id);
      expect((books["platform:refunds_payable"] ?? 0) + sum).toBe(0);
      expect((books.held ?? 0) + total - sum).toBe(0);
      expect(await brokenLedger(app)).toEqual(SOUND_LEDGER);
    }),
    { seed: 20_261_128, numRuns: 12, endOnFailure: true },
  );
  await Promise.all(clients.map((client) => client.end()));
});

it("sales count refunds: a part lessens the money, the last part takes the order out", async () => {
  const checkout = await paid();
  const id = checkout.orders[0]?.id ?? "";
  for (const move of ["accept", "ready"]) await member.post(`/seller/orders/${id}/${move}`, {});
  const code = checkout.orders[0]?.pickup_code;
  expect((await member.post(`/seller/orders/${id}/hand-over`, { pickup_code: code })).status).toBe(200);
  const today = async () => {
    const { body } = await member.get<{ today: { orders: number; sales: number } }>("/seller/summary");
    const home = await member.get<{ sales: { today: object } }>("/seller/home");
    expect(home.body.sales.today).toEqual(body.today);
    return body.today;
  };
  const before = await today();
  const client = new Client({ connectionString: app.database.url });
  await client.connect();
  const giveBack = async (amount: number) => {
    await client.query("begin");
    const order = await lockOrder(executorOf(client), id);
    if (order) {
      const part = { cause: `part:${amount}:${id}`, reason: "order_cancelled" as const, amount };
      expect(await refundSale(executorOf(client), order, part)).toBe("opened");
    }
    await client.query("commit");
  };
  await giveBack(1_000);
  expect(await today()).toEqual({ orders: before.orders, sales: before.sales - 1_000 });
  await giveBack(checkout.total - 1_000);
  expect(await today()).toEqual({ orders: before.orders - 1, sales: before.sales - checkout.total });
  expect(await booksOf(app, id)).toEqual({
    "gateway:midtrans": checkout.total,
    "platform:refunds_payable": -checkout.total,
  });
  await client.end();
});
