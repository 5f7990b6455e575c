import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MidtransError } from "./midtrans-error";
import type { ChargeInput } from "./midtrans-types";
import { failureOf } from "./testing/failures";

import { type PaymentWorld, startWorld } from "./testing/payment-world";

let world: PaymentWorld;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.simulator.close());

const failure = (call: Promise<unknown>) => failureOf(call, MidtransError);

function order(more: Partial<ChargeInput> = {}): ChargeInput {
  return { orderRef: "order-1", amount: 25_000, method: "qris", expiresInMinutes: 15, ...more };
}

const CHARGE = { method: "POST", path: "^/v2/charge$" };

describe("charge", () => {
  it("gives a QR code to draw, a picture of it and the simulator's pay page", async () => {
    const before = Date.now();
    const transaction = await world.gateway.charge(order());
    expect(transaction).toMatchObject({
      orderRef: "order-1",
      status: "pending",
      amount: 25_000,
      currency: "IDR",
      method: "qris",
    });
    expect(transaction.qrString).toContain("5303360");
    expect(transaction.qrImageUrl).toBe(`${world.simulator.url}/v2/qris/${transaction.transactionId}/qr-code`);
    expect(transaction.payPageUrl).toBe(`${world.simulator.url}/__pay/${transaction.transactionId}`);
    const minutes = (transaction.expiresAt.getTime() - before) / 60_000;
    expect(minutes).toBeGreaterThan(14.9);
    expect(minutes).toBeLessThan(15.1);
  });

  it("gives a BRI virtual account", async () => {
    const transaction = await world.gateway.charge(order({ method: "bri_va", expiresInMinutes: 60 }));
    expect(transaction).toMatchObject({ method: "bri_va", bank: "bri", vaNumber: expect.stringMatching(/^\d{18}$/) });
    expect(transaction.qrString).toBeUndefined();
  });

  it("sends items and customer that add up", async () => {
    const items = [
      { id: "beras", name: "Beras 5 kg", price: 30_000, quantity: 1 },
      { id: "potongan", name: "Potongan", price: -5_000, quantity: 1 },
    ];
    await expect(world.gateway.charge(order({ items, customer: { firstName: "Siti" } }))).resolves.toMatchObject({
      amount: 25_000,
    });
    const error = await failure(world.gateway.charge(order({ orderRef: "order-2", items: items.slice(0, 1) })));
    expect(error.kind).toBe("validation");
    expect(error.validationMessages).toEqual([expect.stringContaining("sum of item_details")]);
  });

  it.each([
    "http_500",
    "http_502_html",
    "http_503",
    "va_unavailable",
    "hang",
    "reset_before",
    "null_body",
    "malformed_json",
  ])("repeats once after %s and ends with one transaction", async (kind) => {
    await world.fault({ kind, match: CHARGE });
    const transaction = await world.gateway.charge(order());
    expect(transaction.status).toBe("pending");
    expect(await world.transactionCount()).toBe(1);
    const keys = (await world.requests()).map((request) => request.idempotencyKey);
    expect(keys).toEqual(["order-1-c1", "order-1-c1"]);
  });

  it("keeps the QR code when the answer was lost after Midtrans committed the charge", async () => {
    await world.fault({ kind: "reset_after", match: CHARGE });
    const transaction = await world.gateway.charge(order());
    expect(transaction.qrString).toBeDefined();
    expect(await world.transactionCount()).toBe(1);
  });

  it("adopts the transaction when every answer to the charge is lost", async () => {
    await world.fault({ kind: "reset_after", match: CHARGE, times: 2 });
    const transaction = await world.gateway.charge(order({ method: "bri_va" }));
    expect(transaction).toMatchObject({ status: "pending", vaNumber: expect.any(String) });
    expect(await world.transactionCount()).toBe(1);
  });

  it.each(["http", "body"])("adopts on 406 carried in %s", async (errorTransport) => {
    await world.configure({ errorTransport });
    const first = await world.gateway.charge(order({ orderRef: "o".repeat(50), method: "bri_va" }));
    await world.advanceMinutes(6);
    const again = await world.gateway.charge(order({ orderRef: "o".repeat(50), method: "bri_va" }));
    expect(again.transactionId).toBe(first.transactionId);
    expect(again.vaNumber).toBe(first.vaNumber);
  });

  it("refuses to adopt a transaction over another amount", async () => {
    await world.gateway.charge(order());
    await world.advanceMinutes(6);
    expect((await failure(world.gateway.charge(order({ amount: 25_001 })))).kind).toBe("conflict");
  });

  it("gives up after two failures when Midtrans has no such transaction", async () => {
    await world.fault({ kind: "http_503", match: CHARGE, times: 2 });
    expect(await failure(world.gateway.charge(order()))).toMatchObject({ kind: "transport", httpStatus: 503 });
    expect(await world.transactionCount()).toBe(0);
  });

  it("does not repeat when the rate is limited", async () => {
    await world.fault({ kind: "too_many_requests", match: CHARGE });
    expect((await failure(world.gateway.charge(order()))).kind).toBe("rate_limited");
    expect(await world.requests()).toHaveLength(1);
  });

  it("gives a denied transaction as it is", async () => {
    await world.fault({ kind: "deny_charge", match: CHARGE });
    expect((await world.gateway.charge(order())).status).toBe("deny");
  });

  it.each([
    ["order ref with a slash", { orderRef: "a/b" }],
    ["order ref too long", { orderRef: "a".repeat(51) }],
    ["half a rupiah", { amount: 10.5 }],
    ["nothing", { amount: 0 }],
  ])("refuses %s before it talks to Midtrans", async (_name, more) => {
    expect((await failure(world.gateway.charge(order(more)))).kind).toBe("validation");
    expect(await world.requests()).toHaveLength(0);
  });
});
