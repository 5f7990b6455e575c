import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instructionsOf } from "./instructions";
import { METHOD_LIMITS } from "./method-limits";
import { MidtransError } from "./midtrans-error";
import type { ChargeInput, MidtransMethod } from "./midtrans-types";
import { failureOf } from "./testing/failures";
import { type PaymentWorld, startWorld } from "./testing/payment-world";

let world: PaymentWorld;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.simulator.close());

const METHODS = Object.keys(METHOD_LIMITS) as MidtransMethod[];
const CHARGE = { method: "POST", path: "^/v2/charge$" };
const digits = expect.stringMatching(/^\d{12,18}$/);

function order(method: MidtransMethod, more: Partial<ChargeInput> = {}): ChargeInput {
  return { orderRef: "order-1", amount: 25_000, method, ...METHOD_LIMITS[method], ...more };
}

describe("what a buyer pays with", () => {
  it.each<[MidtransMethod, object]>([
    [
      "qris",
      { kind: "qr", qr_string: expect.stringMatching(/^000201/), qr_image_url: expect.stringContaining("/qris/") },
    ],
    [
      "gopay",
      { kind: "deeplink", url: expect.stringContaining("/__pay/"), qr_image_url: expect.stringContaining("/gopay/") },
    ],
    ["shopeepay", { kind: "deeplink", url: expect.stringContaining("/__pay/"), qr_image_url: null }],
    ["bri_va", { kind: "number", number_type: "virtual_account", issuer: "bri", number: digits }],
    ["bni_va", { kind: "number", number_type: "virtual_account", issuer: "bni", number: digits }],
    ["permata_va", { kind: "number", number_type: "virtual_account", issuer: "permata", number: digits }],
    ["bca_va", { kind: "number", number_type: "virtual_account", issuer: "bca", number: digits }],
    ["mandiri_bill", { kind: "bill", biller_code: "70012", bill_key: digits }],
    ["alfamart", { kind: "number", number_type: "payment_code", issuer: "alfamart", number: digits }],
    ["indomaret", { kind: "number", number_type: "payment_code", issuer: "indomaret", number: digits }],
  ])("by %s", async (method, expected) => {
    const transaction = await world.gateway.charge(order(method));
    expect(transaction).toMatchObject({ method, status: "pending", amount: 25_000 });
    expect(instructionsOf(transaction)).toEqual(expected);
  });

  it.each<[MidtransMethod, boolean]>([
    ["qris", true],
    ["gopay", true],
    ["shopeepay", false],
    ["bri_va", true],
    ["mandiri_bill", true],
    ["alfamart", true],
  ])("by %s is still known to the status: %s", async (method, isKnown) => {
    await world.gateway.charge(order(method));
    const transaction = await world.gateway.status("order-1");
    expect(transaction && instructionsOf(transaction) !== null).toBe(isKnown);
  });
});

describe("the limits of every method", () => {
  it.each(METHODS)("%s are accepted at their edges", async (method) => {
    const { min, max } = METHOD_LIMITS[method];
    for (const [at, amount] of [min, max].entries()) {
      const charged = await world.gateway.charge(order(method, { orderRef: `order-${at}`, amount }));
      expect(charged).toMatchObject({ method, amount });
    }
  });
});

describe("a lost answer to a charge", () => {
  it.each(METHODS)("by %s leaves one transaction and something to pay with", async (method) => {
    await world.fault({ kind: "reset_after", match: CHARGE });
    const transaction = await world.gateway.charge(order(method));
    expect(instructionsOf(transaction)).not.toBeNull();
    expect(await world.transactionCount()).toBe(1);
  });

  it.each<[MidtransMethod, string[]]>([
    ["permata_va", ["POST /v2/charge", "GET /v2/order-1/status"]],
    ["indomaret", ["POST /v2/charge", "GET /v2/order-1/status"]],
    ["bri_va", ["POST /v2/charge", "POST /v2/charge"]],
  ])("by %s is followed by the right question", async (method, expected) => {
    await world.fault({ kind: "reset_after", match: CHARGE });
    await world.gateway.charge(order(method));
    expect((await world.requests()).map(({ method, path }) => `${method} ${path}`)).toEqual(expected);
  });

  it.each<MidtransMethod>(["permata_va", "indomaret"])("by %s is sent again when it never arrived", async (method) => {
    await world.fault({ kind: "reset_before", match: CHARGE });
    expect((await world.gateway.charge(order(method))).status).toBe("pending");
    expect(await world.transactionCount()).toBe(1);
  });

  it.each<MidtransMethod>(["permata_va", "indomaret"])("by %s is not sent again while nobody knows", async (method) => {
    await world.fault({ kind: "reset_after", match: CHARGE });
    await world.fault({ kind: "http_503", match: { method: "GET" }, times: 2 });
    expect((await failureOf(world.gateway.charge(order(method)), MidtransError)).kind).toBe("transport");
    expect((await world.requests()).filter(({ method }) => method === "POST")).toHaveLength(1);
    expect((await world.gateway.charge(order(method))).status).toBe("pending");
    expect(await world.transactionCount()).toBe(1);
  });

  it.each(METHODS)("twice at the same time by %s gives the same transaction", async (method) => {
    const [one, other] = await Promise.all([world.gateway.charge(order(method)), world.gateway.charge(order(method))]);
    expect(other.transactionId).toBe(one.transactionId);
    expect(await world.transactionCount()).toBe(1);
  });
});
