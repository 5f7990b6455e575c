import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NotificationInbox, startInbox, untilReceived } from "./testing/notification-inbox";
import { chargeBody, type SimulatorClient, startSimulator } from "./testing/simulator-client";

const DAY = 24 * 3600;

let inbox: NotificationInbox;
let client: SimulatorClient;
beforeEach(async () => {
  inbox = await startInbox();
  client = await startSimulator({ notificationUrl: inbox.url });
  await client.control("POST", "/__sim/clock", { untilJakarta: "12:00" });
});
afterEach(async () => {
  await client.simulator.close();
  await inbox.close();
});

async function paid(channel: string, issuer?: string, more: object = {}) {
  await client.core("POST", "/v2/charge", { ...chargeBody("a", 10_000, channel), ...more });
  await client.control("POST", "/__sim/tx/a/pay", { issuer });
}
const refund = async (body: object, path = "refund") => (await client.core("POST", `/v2/a/${path}`, body)).body;
const status = async () => (await client.core("GET", "/v2/a/status")).body;
const advance = (seconds: number) => client.control("POST", "/__sim/clock", { advanceSeconds: seconds });

describe("a refund", () => {
  it("in parts ends as a whole one, and every part stays on the list", async () => {
    await paid("qris");
    expect(await refund({ refund_key: "r1", amount: 4_000, reason: "Barang habis" })).toMatchObject({
      status_code: "200",
      transaction_status: "partial_refund",
      refund_amount: "4000.00",
      refund_key: "r1",
      refund_chargeback_id: 1,
    });
    expect(await refund({ refund_key: "r2", amount: 6_000 }, "refund/online/direct")).toMatchObject({
      status_code: "200",
      transaction_status: "refund",
      refund_chargeback_id: 2,
    });
    expect(await status()).toMatchObject({
      transaction_status: "refund",
      refund_amount: "10000.00",
      refunds: [
        { refund_key: "r1", refund_amount: "4000.00", reason: "Barang habis" },
        { refund_key: "r2", refund_amount: "6000.00" },
      ],
    });
  });

  it("without an amount gives back all that is left", async () => {
    await paid("gopay");
    await refund({ refund_key: "r1", amount: 1_000 });
    expect(await refund({ refund_key: "r2" })).toMatchObject({
      refund_amount: "9000.00",
      transaction_status: "refund",
    });
  });

  it("is told twice: when it is sent, and when the bank confirms it", async () => {
    await paid("qris");
    await refund({ refund_key: "r1", amount: 10_000 });
    await untilReceived(() => expect(inbox.received).toHaveLength(4));
    const told = inbox.received.slice(2) as unknown as { refunds: { bank_confirmed_at?: string }[] }[];
    expect(told.map(({ refunds }) => refunds[0]?.bank_confirmed_at !== undefined)).toEqual([false, true]);
    expect(inbox.received.slice(2).map((notification) => notification.status_code)).toEqual(["200", "200"]);
  });

  it("with a key that was used is a duplicate", async () => {
    await paid("qris");
    await refund({ refund_key: "r1", amount: 1_000 });
    expect(await refund({ refund_key: "r1", amount: 1_000 })).toMatchObject({
      status_code: "406",
      status_message: "Duplicate refund ID",
    });
    expect((await status()).refunds).toHaveLength(1);
  });

  it("turned down by the wallet keeps the money where it is, and the key free", async () => {
    await paid("qris");
    await client.control("POST", "/__sim/faults", { kind: "refund_rejected" });
    expect(await refund({ refund_key: "r1", amount: 1_000 })).toMatchObject({
      status_code: "202",
      transaction_status: "settlement",
      refund_amount: "0.00",
    });
    expect((await refund({ refund_key: "r1", amount: 1_000 })).status_code).toBe("200");
  });

  it("needs a merchant balance that covers it", async () => {
    await client.control("PUT", "/__sim/config", { payableBalance: 5_000 });
    await paid("qris");
    expect((await refund({ refund_key: "r1", amount: 4_000 })).status_code).toBe("200");
    expect((await refund({ refund_key: "r2", amount: 4_000 })).status_code).toBe("414");
  });
});

describe("a rail", () => {
  it.each([
    ["qris", "200"],
    ["gopay", "200"],
    ["shopeepay", "200"],
    ["bri", "412"],
    ["permata", "412"],
    ["mandiri", "412"],
    ["alfamart", "412"],
  ])("%s answers %s", async (channel, code) => {
    await paid(channel);
    expect((await refund({ refund_key: "r1", amount: 10_000 })).status_code).toBe(code);
  });

  it("refuses before the payment, and more than was paid", async () => {
    await client.core("POST", "/v2/charge", chargeBody("a", 10_000));
    expect((await refund({ refund_key: "r1" })).status_code).toBe("412");
    await client.control("POST", "/__sim/tx/a/pay", {});
    expect((await refund({ refund_key: "r1", amount: 10_001 })).status_code).toBe("414");
  });

  it("of ShopeePay gives back all or nothing, and nothing at night", async () => {
    await paid("shopeepay");
    expect((await refund({ refund_key: "r1", amount: 9_999 })).status_code).toBe("414");
    for (const [time, code] of [
      ["23:54", "200"],
      ["23:55", "412"],
      ["05:59", "412"],
      ["06:00", "200"],
    ]) {
      await client.control("POST", "/__sim/reset");
      await paid("shopeepay");
      await client.control("POST", "/__sim/clock", { untilJakarta: time });
      expect([time, (await refund({ refund_key: "r1" })).status_code]).toEqual([time, code]);
    }
  });

  it.each([
    ["qris", undefined, {}, 45],
    ["qris", "dana", {}, 7],
    ["gopay", undefined, {}, 45],
    ["shopeepay", undefined, {}, 365],
    ["qris", undefined, { qris: { acquirer: "airpay shopee" } }, 365],
  ])("%s paid from %s closes with %j after %i days", async (channel, issuer, more, days) => {
    await paid(channel, issuer, more);
    await advance(days * DAY - 60);
    expect((await refund({ refund_key: "r1", amount: 10_000 })).status_code).toBe("200");
    await client.control("POST", "/__sim/reset");
    await paid(channel, issuer, more);
    await advance(days * DAY + 60);
    expect((await refund({ refund_key: "r1", amount: 10_000 })).status_code).toBe("412");
  });
});

it.each([
  [{ refund_key: "a b" }, "refund_key"],
  [{ amount: 10.5 }, "amount"],
  [{ amount: "1000" }, "amount"],
  [{ reason: "n".repeat(256) }, "reason"],
])("a refund may not say %j", async (body, field) => {
  await paid("qris");
  expect(await refund(body)).toMatchObject({
    status_code: "400",
    validation_messages: [expect.stringContaining(field)],
  });
});
