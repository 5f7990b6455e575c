import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { english, indonesian } from "../pages/texts";
import { startInbox, untilReceived } from "../testing/notification-inbox";
import { type SimulatorClient, startSimulator } from "../testing/simulator-client";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

const bill = (more: object = {}) => ({ transaction_details: { order_id: "order-1", gross_amount: 20_000 }, ...more });
const create = async (more: object = {}, headers = {}) =>
  (await client.core("POST", "/snap/v1/transactions", bill(more), headers)).body as {
    token: string;
    redirect_url: string;
  };
const cancel = (token: string) => client.core("POST", `/snap/v1/transactions/${token}/cancel`);
const choose = (url: string, channel: string) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `channel=${channel}`,
  });
const status = async () => (await client.core("GET", "/v2/order-1/status")).body;
const offered = (html: string) => [...html.matchAll(/name="channel" value="(\w+)"/g)].map(([, id]) => id);

describe("a Snap transaction", () => {
  it("does not exist for the Core API until the buyer chooses, then is paid on the pay page", async () => {
    const { redirect_url } = await create();
    expect((await status()).status_code).toBe("404");
    const html = await (await fetch(redirect_url)).text();
    for (const word of ["Rp20.000", "order-1", "BRI Virtual Account", indonesian.chooseTitle])
      expect(html).toContain(word);
    const next = await choose(redirect_url, "bri");
    const { transaction_id } = await status();
    expect(next.url).toBe(`${client.simulator.url}/__pay/${transaction_id}`);
    expect(await next.text()).toContain(indonesian.pay);
  });

  it("is charged once, whatever the buyer presses later", async () => {
    const { redirect_url } = await create();
    const first = await choose(redirect_url, "bri");
    expect((await choose(redirect_url, "qris")).url).toBe(first.url);
    expect((await fetch(redirect_url)).url).toBe(first.url);
    expect((await client.control("GET", "/__sim/transactions")).body).toHaveLength(1);
  });

  it.each([
    [{ enabled_payments: ["gopay", "other_qris"] }, ["qris", "gopay"]],
    [{ enabled_payments: ["cstore"] }, ["alfamart", "indomaret"]],
    [{ enabled_payments: ["credit_card"] }, []],
    [
      { enabled_payments: ["bca_va", "bri_va"], transaction_details: { order_id: "order-1", gross_amount: 9_999 } },
      ["bri"],
    ],
  ])("with %j offers %j", async (more, ids) => {
    expect(offered(await (await fetch((await create(more)).redirect_url)).text())).toEqual(ids);
  });

  it("takes no channel it did not offer", async () => {
    const { redirect_url } = await create({ enabled_payments: ["gopay"] });
    await choose(redirect_url, "bri");
    expect((await status()).status_code).toBe("404");
  });

  it("keeps the time to pay the bill asked for", async () => {
    const { redirect_url } = await create({ expiry: { unit: "minutes", duration: 30 } });
    await choose(redirect_url, "bri");
    await client.control("POST", "/__sim/clock", { advanceSeconds: 1801 });
    expect((await status()).transaction_status).toBe("expire");
  });

  it("tells the receiver its own request named", async () => {
    const inbox = await startInbox();
    const { redirect_url } = await create({}, { "x-override-notification": inbox.url });
    await choose(redirect_url, "bri");
    await untilReceived(() =>
      expect(inbox.received.map(({ transaction_status }) => transaction_status)).toEqual(["pending"]),
    );
    await inbox.close();
  });
});

describe("the payment page", () => {
  it("closes without a word when its time is over", async () => {
    const { redirect_url } = await create({ page_expiry: { unit: "minute", duration: 5 } });
    await client.control("POST", "/__sim/clock", { advanceSeconds: 301 });
    const page = await fetch(redirect_url);
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining(indonesian.pageClosed)]);
    await choose(redirect_url, "bri");
    expect((await status()).status_code).toBe("404");
  });

  it("of an older token is gone once there is a newer one", async () => {
    const first = await create();
    const second = await create();
    expect((await fetch(first.redirect_url)).status).toBe(404);
    expect(await (await fetch(`${second.redirect_url}?lang=en`)).text()).toContain(english.chooseTitle);
  });
});

describe("cancel", () => {
  it("closes the page, once", async () => {
    const { token, redirect_url } = await create();
    expect((await cancel(token)).body.canceled_at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect((await fetch(redirect_url)).status).toBe(410);
    expect(await cancel(token)).toMatchObject({ status: 400, body: { error_messages: ["token already canceled"] } });
  });

  it("comes too late after the choice, and knows no other token", async () => {
    const { token, redirect_url } = await create();
    await choose(redirect_url, "bri");
    expect(await cancel(token)).toMatchObject({
      status: 400,
      body: { error_messages: ["Transaction is on progress"] },
    });
    expect(await cancel("nobody")).toMatchObject({ status: 404, body: { error_messages: ["token not found"] } });
  });
});

describe("a bill", () => {
  it.each([
    ["no order id", { transaction_details: { gross_amount: 1 } }, "order_id is required"],
    ["no amount", { transaction_details: { order_id: "a" } }, "gross_amount is required"],
    [
      "a word for an amount",
      { transaction_details: { order_id: "a", gross_amount: "x" } },
      "gross_amount is not a number",
    ],
    ["nothing to pay", { transaction_details: { order_id: "a", gross_amount: 0 } }, "greater than or equal to 1"],
    ["items that do not add up", { item_details: [{ name: "Beras", price: 1, quantity: 1 }] }, "sum of item_details"],
  ])("may not have %s", async (_name, more, message) => {
    const answer = await client.core("POST", "/snap/v1/transactions", bill(more));
    expect(answer).toMatchObject({ status: 400, body: { error_messages: [expect.stringContaining(message)] } });
  });

  it("may not be one that is already being paid", async () => {
    await choose((await create()).redirect_url, "bri");
    const answer = await client.core("POST", "/snap/v1/transactions", bill());
    expect(answer.body.error_messages).toEqual([expect.stringContaining("already been taken")]);
  });
});
