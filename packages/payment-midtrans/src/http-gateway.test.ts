import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMidtransGateway } from "./gateway";
import { idempotencyKey } from "./idempotency-key";
import { MidtransError } from "./midtrans-error";
import type { ChargeInput } from "./midtrans-types";
import { failureOf } from "./testing/failures";

import { ANSWER_MS, type PaymentWorld, SERVER_KEY, startWorld } from "./testing/payment-world";

let world: PaymentWorld;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.simulator.close());

const failure = (call: Promise<unknown>) => failureOf(call, MidtransError);

const order = (): ChargeInput => ({ orderRef: "order-1", amount: 25_000, method: "qris", expiresInMinutes: 15 });
const CHARGE = { method: "POST", path: "^/v2/charge$" };

describe("status", () => {
  it("is null for a transaction Midtrans does not know", async () => {
    expect(await world.gateway.status("nobody")).toBeNull();
  });

  it.each(["http", "body"])("is null on a 404 carried in %s", async (errorTransport) => {
    await world.configure({ errorTransport });
    expect(await world.gateway.status("nobody")).toBeNull();
  });

  it("reads an upper-case status, and an expired transaction despite its 407", async () => {
    await world.gateway.charge(order());
    await world.fault({ kind: "uppercase_status" });
    expect((await world.gateway.status("order-1"))?.status).toBe("pending");
    await world.bank("order-1", "expire");
    expect((await world.gateway.status("order-1"))?.status).toBe("expire");
  });

  it("still leads to the QR picture", async () => {
    const { transactionId, qrImageUrl } = await world.gateway.charge(order());
    expect((await world.gateway.status(transactionId))?.qrImageUrl).toBe(qrImageUrl);
  });

  it.each(["hang", "http_502_html", "reset_before", "null_body"])("fails as transport on %s", async (kind) => {
    await world.gateway.charge(order());
    await world.fault({ kind, match: { method: "GET" } });
    expect((await failure(world.gateway.status("order-1"))).kind).toBe("transport");
  });
});

describe("cancel and expire", () => {
  it.each(["cancel", "expire"] as const)("%s a pending charge", async (action) => {
    await world.gateway.charge(order());
    expect(await world.gateway[action]("order-1")).toMatchObject({
      outcome: "changed",
      transaction: { status: action },
    });
  });

  it.each(["cancel", "expire"] as const)("%s tells that a settled charge stays settled", async (action) => {
    await world.gateway.charge(order());
    await world.bank("order-1", "pay");
    expect(await world.gateway[action]("order-1")).toMatchObject({
      outcome: "not_modifiable",
      transaction: { status: "settlement" },
    });
  });

  it("tells that the payment came in while cancelling", async () => {
    await world.gateway.charge(order());
    await world.fault({ kind: "settle_before_cancel" });
    expect(await world.gateway.cancel("order-1")).toMatchObject({
      outcome: "not_modifiable",
      transaction: { status: "settlement" },
    });
  });

  it("tells that there is nothing to cancel", async () => {
    expect(await world.gateway.cancel("nobody")).toEqual({ outcome: "not_found" });
  });
});

describe("errors", () => {
  it("never carry the server key", async () => {
    await world.fault({ kind: "http_502_html", match: CHARGE, times: 2 });
    const stranger = createMidtransGateway({
      serverKey: "SB-other",
      baseUrl: world.simulator.url,
      timeoutMs: ANSWER_MS,
    });
    const errors = [await failure(world.gateway.charge(order())), await failure(stranger.charge(order()))];
    const encoded = Buffer.from(`${SERVER_KEY}:`).toString("base64");
    for (const error of errors) {
      const everything = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error);
      expect(everything).not.toContain(SERVER_KEY);
      expect(everything).not.toContain(encoded);
      expect(everything).not.toContain("SB-other");
    }
    expect(errors[1]).toMatchObject({ kind: "unauthorized", httpStatus: 401 });
  });
});

describe("the idempotency key", () => {
  it.each([1, 43, 44, 50])("fits in 46 characters for a reference of %i", (length) => {
    const key = idempotencyKey("r".repeat(length), "c1");
    expect(key.length).toBeLessThanOrEqual(46);
    expect(key).not.toBe(idempotencyKey(`s${"r".repeat(length - 1)}`, "c1"));
    expect(key).not.toBe(idempotencyKey("r".repeat(length), "r1"));
  });
});

describe("signatures", () => {
  /** Made with `printf '%s' '<the four parts joined>' | sha512sum`, not with this code. */
  const signature =
    "2c822a553bd73967cb471617952bb937b7e4da4d5291d7008b4f0c4d25c2a1cffc00448b042474c6828aa392363ce0395ca8dffd6e4cf46deae0fdd3c13e11e1";
  const notification = {
    order_id: "order-1",
    transaction_id: "t-1",
    status_code: "200",
    gross_amount: "25000.00",
    transaction_status: "settlement",
    signature_key: signature,
  };

  it("accepts the genuine one, in either case", () => {
    expect(world.gateway.verifySignature(notification)).toBe(true);
    expect(world.gateway.verifySignature({ ...notification, signature_key: signature.toUpperCase() })).toBe(true);
  });

  it.each([
    ["another amount", { ...notification, gross_amount: "25000" }],
    ["another order", { ...notification, order_id: "order-2" }],
    ["another code", { ...notification, status_code: "201" }],
    ["no signature", { ...notification, signature_key: undefined }],
    ["an empty signature", { ...notification, signature_key: "" }],
    ["a list", [notification]],
    ["nothing", null],
  ])("refuses %s", (_name, forged) => {
    expect(world.gateway.verifySignature(forged)).toBe(false);
  });
});
