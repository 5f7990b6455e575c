import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chargeBody, type SimulatorClient, startSimulator } from "./testing/simulator-client";

let client: SimulatorClient;
beforeEach(async () => {
  client = await startSimulator();
});
afterEach(() => client.simulator.close());

const charge = async (channel: string, key?: string) =>
  (await client.core("POST", "/v2/charge", chargeBody("a", 10_000, channel), key ? { "idempotency-key": key } : {}))
    .body;
const digits = (count: number) => expect.stringMatching(new RegExp(`^\\d{${count}}$`));

describe("each channel gives the buyer what it is paid with", () => {
  it.each([
    ["qris", { payment_type: "qris", acquirer: "gopay", qr_string: expect.stringMatching(/^000201/) }],
    ["gopay", { payment_type: "gopay" }],
    ["shopeepay", { payment_type: "shopeepay" }],
    ["bri", { payment_type: "bank_transfer", va_numbers: [{ bank: "bri", va_number: digits(18) }] }],
    ["bni", { payment_type: "bank_transfer", va_numbers: [{ bank: "bni", va_number: digits(16) }] }],
    ["bca", { payment_type: "bank_transfer", va_numbers: [{ bank: "bca", va_number: digits(16) }] }],
    ["permata", { payment_type: "bank_transfer", permata_va_number: digits(16) }],
    ["mandiri", { payment_type: "echannel", biller_code: "70012", bill_key: digits(12) }],
    ["alfamart", { payment_type: "cstore", store: "alfamart", payment_code: digits(16) }],
    ["indomaret", { payment_type: "cstore", store: "indomaret", payment_code: digits(14) }],
  ])("%s, again in the status", async (channel, expected) => {
    const charged = await charge(channel);
    expect(charged).toMatchObject({ status_code: "201", transaction_status: "pending", ...expected });
    const { qr_string: _onlyOnCharge, ...lasting } = expected as Record<string, unknown>;
    expect((await client.core("GET", "/v2/a/status")).body).toMatchObject(lasting);
  });

  it.each([
    ["qris", ["generate-qr-code", "generate-qr-code-v2"]],
    ["gopay", ["generate-qr-code", "deeplink-redirect", "get-status", "cancel"]],
    ["shopeepay", ["deeplink-redirect"]],
  ])("%s leads on", async (channel, names) => {
    const { actions } = (await charge(channel)) as { actions: { name: string; method: string; url: string }[] };
    expect(actions.map(({ name }) => name)).toEqual(names);
    const pages = actions.filter(({ name }) => name === "deeplink-redirect" || name === "generate-qr-code");
    for (const { url } of pages) expect((await fetch(url)).status).toBe(200);
  });
});

describe("an idempotency key", () => {
  it.each([
    ["gopay", "201"],
    ["mandiri", "201"],
    ["alfamart", "201"],
    ["permata", "406"],
    ["indomaret", "406"],
  ])("sent twice for %s ends in %s", async (channel, code) => {
    await charge(channel, "key-1");
    expect((await charge(channel, "key-1")).status_code).toBe(code);
  });
});

describe("a channel the merchant does not have", () => {
  it("is refused with 402", async () => {
    await client.control("PUT", "/__sim/config", { enabledPayments: ["bri_va"] });
    expect((await charge("qris")).status_code).toBe("402");
    expect((await charge("bri")).status_code).toBe("201");
    await client.control("PUT", "/__sim/config", { enabledPayments: null });
    expect((await client.core("POST", "/v2/charge", chargeBody("b", 10_000))).body.status_code).toBe("201");
  });

  it.each([
    ["POST", "/v2/capture"],
    ["GET", "/v2/token"],
    ["GET", "/v2/point_inquiry/token-1"],
    ["POST", "/v2/pay/account"],
    ["POST", "/v1/subscriptions"],
  ])("answers 402 to %s %s", async (method, path) => {
    const body = method === "POST" ? {} : undefined;
    expect((await client.core(method, path, body)).body.status_code).toBe("402");
  });
});
