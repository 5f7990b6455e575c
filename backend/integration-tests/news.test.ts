import { randomUUID } from "node:crypto";
import type { OutboxMessage, OutboxMessageList } from "@pasar/contracts/access";
import type { Checkout } from "@pasar/contracts/checkout";
import { formatRupiah } from "@pasar/locale/money";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memberOf } from "./harness/accounts";
import { startApp, type TestApp } from "./harness/app";
import type { Api } from "./harness/client";
import { handOut } from "./harness/hand-over";
import {
  ADDRESS,
  broughtPlacement,
  buy,
  chipsAndRice,
  eventually,
  pay,
  place,
  placement,
  read,
  untilPayment,
  type Want,
} from "./harness/shopping";

let app: TestApp;
let chips: Want;
let rice: Want;
let member: Api;
beforeAll(async () => {
  app = await startApp({ processes: 2 });
  [chips, rice] = await chipsAndRice(app);
  member = await memberOf(app, chips.page.seller.name, "ketua");
});
afterAll(() => app?.stop());

const E164 = (phone: string) => phone.replace(/^0/, "+62").replace(/\s/g, "");
const phoneOf = ({ shopper }: Checkout) => E164(shopper.phone);

/** What a phone was sent about an order, by its number or `ANY`, oldest first. */
async function sentTo(phone: string, number: string): Promise<OutboxMessage[]> {
  const { body } = await app.api.get<OutboxMessageList>(`/demo/outbox?phone=${encodeURIComponent(phone)}`);
  return body.messages.filter(({ text }) => new RegExp(`(pesanan|baru|order) ${number}\\b`, "i").test(text)).reverse();
}
const ANY = "\\d+";
const numberOf = ({ orders }: Checkout) => String(orders[0]?.number);
const templatesTo = async (phone: string, about: string) =>
  (await sentTo(phone, about)).map(({ template }) => template);
/** Waits for the last of them, then for one more round of the clocks, and expects no other. */
async function expectTold(phone: string, about: string, templates: string[]): Promise<void> {
  await eventually(
    () => templatesTo(phone, about),
    (seen) => seen.length >= templates.length,
  );
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await templatesTo(phone, about)).toEqual(templates);
}
const officersOf = (seller: string) =>
  app.accounts.filter(({ seller: name, role }) => name === seller && role !== "anggota" && role !== "kasir");

async function paid(wants: Want[], change: Parameters<typeof placement>[1] = {}): Promise<Checkout> {
  const checkout = await place(app.api, placement(wants, change));
  await pay(app, checkout);
  return untilPayment(app, checkout, "paid");
}

const act = async (checkout: Checkout, action: string, body: object = {}) => {
  const { status } = await member.post(`/seller/orders/${checkout.orders[0]?.id}/${action}`, body);
  expect(status).toBe(200);
};

describe("news of an order", () => {
  it("goes once to its buyer, with the link of their page, and once to each officer of each seller", async () => {
    const checkout = await paid([chips, rice]);
    await expectTold(phoneOf(checkout), ANY, ["order_paid"]);
    const [message] = await sentTo(phoneOf(checkout), ANY);
    const numbers = checkout.orders.map(({ number }) => number);
    for (const number of numbers) expect(message?.text).toContain(String(number));
    const link = new URL(/https?:\S+/.exec(message?.text ?? "")?.[0] ?? "");
    expect(link.pathname).toBe(`/pesanan/${checkout.id}`);
    expect((await read(app.api, { id: checkout.id, token: link.searchParams.get("t") ?? "" })).id).toBe(checkout.id);
    for (const { seller, number } of checkout.orders) {
      expect(officersOf(seller.name).length).toBeGreaterThan(0);
      for (const { phone } of officersOf(seller.name)) {
        await expectTold(phone, String(number), ["seller_new_order"]);
        const [news] = await sentTo(phone, String(number));
        expect(news?.text).not.toContain(phoneOf(checkout).slice(3));
        expect(news?.text).not.toContain("Pembeli Contoh");
      }
    }
  });

  it("is in the language it was ordered in", async () => {
    const english = app.api.with({ "accept-language": "en" });
    const checkout = await place(english, placement([chips], { payment_method: "cod" }));
    await expectTold(phoneOf(checkout), numberOf(checkout), ["order_placed_cash"]);
    const [message] = await sentTo(phoneOf(checkout), numberOf(checkout));
    expect(message?.text).toContain("in cash");
    expect(message?.text).toContain(`/en/pesanan/${checkout.id}`);
  });

  it("follows what is fetched from its payment to the day after, and says nothing of an address", async () => {
    const checkout = await buy(app, [chips], "cod");
    await expectTold(phoneOf(checkout), numberOf(checkout), ["order_placed_cash"]);
    await act(checkout, "accept");
    await act(checkout, "ready");
    await expectTold(phoneOf(checkout), numberOf(checkout), ["order_placed_cash", "order_ready"]);
    const order = (await read(app.api, checkout)).orders[0];
    expect(order && (await handOut(member, order)).status).toBe(200);
    const soFar = ["order_placed_cash", "order_ready", "order_completed"];
    await expectTold(phoneOf(checkout), numberOf(checkout), soFar);
    await app.database.rows(
      "update order_step set created_at = now() - interval '25 hours' where order_id = $1 and stage = 'completed'",
      [order?.id],
    );
    await expectTold(phoneOf(checkout), numberOf(checkout), [...soFar, "order_review"]);
  });

  it("tells how it was sent, without the address it goes to", async () => {
    const checkout = await place(app.api, {
      ...(await broughtPlacement(app.api, chips, "delivery")),
      payment_method: "cod",
    });
    await act(checkout, "accept");
    await act(checkout, "send");
    await eventually(
      () => templatesTo(phoneOf(checkout), numberOf(checkout)),
      (seen) => seen.includes("order_sent"),
    );
    for (const { text } of await sentTo(phoneOf(checkout), numberOf(checkout))) {
      expect(text).not.toContain(ADDRESS.street);
      expect(text).not.toContain(ADDRESS.landmark);
    }
  });
});

describe("bad news", () => {
  it("of a cancellation tells the buyer why and where the money is, and the officers that they can stop", async () => {
    const checkout = await paid([chips]);
    const phone = officersOf(chips.page.seller.name)[0]?.phone ?? "";
    await expectTold(phone, numberOf(checkout), ["seller_new_order"]);
    const id = checkout.orders[0]?.id;
    await app.api.post(`/store/checkouts/${checkout.id}/orders/${id}/cancel?token=${checkout.token}`, {});
    await eventually(
      () => templatesTo(phoneOf(checkout), numberOf(checkout)),
      (seen) => seen.length >= 3,
    );
    const told = await templatesTo(phoneOf(checkout), numberOf(checkout));
    expect([...told].sort()).toEqual(["order_cancelled", "order_paid", "refund_sent"]);
    await expectTold(phone, numberOf(checkout), ["seller_new_order", "seller_order_cancelled"]);
  });

  it("of missing goods tells the buyer what was taken out and what comes back", async () => {
    const checkout = await paid([{ ...chips, quantity: 2 }]);
    const pieces = [{ variant_id: chips.page.variant_id, quantity: 1 }];
    await act(checkout, "partial-cancel", {
      id: randomUUID(),
      lines: pieces,
      reason: "sold_out",
      lowers_stock: false,
    });
    await eventually(
      () => templatesTo(phoneOf(checkout), numberOf(checkout)),
      (seen) => seen.length >= 3,
    );
    const told = await sentTo(phoneOf(checkout), numberOf(checkout));
    expect(told.map(({ template }) => template).sort()).toEqual(["order_cut", "order_paid", "refund_sent"]);
    const cut = told.find(({ template }) => template === "order_cut")?.text;
    expect(cut).toContain(`1 × ${checkout.orders[0]?.lines[0]?.title}`);
    expect(cut).toContain(formatRupiah(chips.page.price));
  });

  it("of a checkout that ends unpaid comes once, however many sellers it has", async () => {
    const checkout = await buy(app, [chips, rice]);
    const id = checkout.orders[0]?.id;
    await app.api.post(`/store/checkouts/${checkout.id}/orders/${id}/cancel?token=${checkout.token}`, {});
    await expectTold(phoneOf(checkout), ANY, ["order_ended"]);
    const phone = officersOf(chips.page.seller.name)[0]?.phone ?? "";
    expect(await templatesTo(phone, numberOf(checkout))).toEqual([]);
  });

  it("of a complaint goes to the other side with its deadline", async () => {
    const checkout = await paid([chips]);
    await act(checkout, "accept");
    await act(checkout, "ready");
    await app.database.rows(
      "update order_step set created_at = created_at - interval '10 minutes' where order_id = $1",
      [checkout.orders[0]?.id],
    );
    const order = (await read(app.api, checkout)).orders[0];
    expect(order && (await handOut(member, order)).status).toBe(200);
    const complaint = `/store/checkouts/${checkout.id}/orders/${order?.id}/complaint?token=${checkout.token}`;
    await app.api.post(complaint, { reason: "damaged", wish: "refund", text: "Hancur" });
    for (const { phone } of officersOf(chips.page.seller.name)) {
      const message = await eventually(
        async () => (await sentTo(phone, numberOf(checkout))).at(-1),
        (last) => last?.template === "complaint_seller",
      );
      expect(message?.text).toMatch(/Jawab sampai .* WIB/);
    }
    const answer = { outcome: "rejection", text: "Dikirim utuh" };
    expect((await member.post(`/seller/complaints/${order?.id}/answer`, answer)).status).toBe(200);
    const last = await eventually(
      async () => (await sentTo(phoneOf(checkout), numberOf(checkout))).at(-1),
      (message) => message?.template === "complaint_buyer",
    );
    expect(last?.text).toMatch(/minta Dinas Sosial memutuskan sampai .* WIB/);
  });
});

it("is not told again when a process dies after it sent a message and before it could note that", async () => {
  const checkout = await buy(app, [chips], "cod");
  await expectTold(phoneOf(checkout), numberOf(checkout), ["order_placed_cash"]);
  const key = `checkout:${checkout.id}:placed`;
  await app.database.rows("delete from notice where key = $1", [key]);
  await app.database.rows("update notice set told_at = null, next_try_at = now() where key like $1", [`${key}:%`]);
  await eventually(
    () => app.database.rows("select 1 from notice where key = $1 and told_at is not null", [key]),
    (rows) => rows.length === 1,
  );
  expect(await templatesTo(phoneOf(checkout), numberOf(checkout))).toEqual(["order_placed_cash"]);
});
