import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf } from "./testing/failures";
import { CHECKOUT, type ProviderWorld, SESSION, startProviders } from "./testing/provider-world";

const failure = (call: Promise<unknown>) => failureOf(call, MedusaError);

let world: ProviderWorld;
beforeEach(async () => {
  world = await startProviders();
});
afterEach(() => world.simulator.close());

describe("authorizePayment of a shared session", () => {
  it("never charges and waits while there is no charge", async () => {
    const result = await world.qris.authorizePayment({ data: await world.startShared() });
    expect(result.status).toBe("pending_authorization");
    expect(await world.transactionCount()).toBe(0);
  });

  it("waits for the payment, then is captured", async () => {
    const data = await world.startShared();
    await world.chargeCheckout();
    expect((await world.qris.authorizePayment({ data })).status).toBe("pending_authorization");
    await world.bank(CHECKOUT, "pay");
    const result = await world.qris.authorizePayment({ data });
    expect(result).toMatchObject({ status: "captured", data: { charge_ref: CHECKOUT, amount: 25_000, charge: null } });
    expect(await world.transactionCount()).toBe(1);
  });

  it.each(["expire", "deny"] as const)("is canceled after %s", async (action) => {
    const data = await world.startShared();
    await world.chargeCheckout();
    await world.bank(CHECKOUT, action);
    expect((await world.qris.authorizePayment({ data })).status).toBe("canceled");
  });

  it("does not count a payment of another amount", async () => {
    const data = await world.startShared();
    await world.chargeCheckout(74_999);
    await world.bank(CHECKOUT, "pay");
    expect((await failure(world.qris.authorizePayment({ data }))).type).toBe(MedusaError.Types.UNEXPECTED_STATE);
  });

  it.each(["hang", "http_502_html", "reset_before", "malformed_json"])(
    "says so when the status is lost to %s",
    async (kind) => {
      const data = await world.startShared();
      await world.fault({ kind });
      expect((await failure(world.qris.authorizePayment({ data }))).type).toBe(MedusaError.Types.UNEXPECTED_STATE);
    },
  );

  it("refuses stored data that was moved to another session or charge", async () => {
    const data = await world.startShared();
    const moved = [
      { ...data, session_id: "payses_thief" },
      { ...data, charge_ref: "chk_paid" },
      { ...data, total: 1 },
      { ...data, amount: 1 },
      { ...data, session_mark: null },
      { ...data, shared: false },
    ];
    for (const changed of moved) {
      expect((await failure(world.qris.authorizePayment({ data: changed }))).type).toBe(MedusaError.Types.NOT_ALLOWED);
    }
  });
});

describe("authorizePayment of a single session", () => {
  it("charges once, repeats the same code, then is captured", async () => {
    const first = await world.qris.authorizePayment({ data: await world.start(25_000) });
    expect(first).toMatchObject({
      status: "pending_authorization",
      data: { charge: { qr_string: expect.stringContaining("5303360"), expires_at: expect.any(String) } },
    });
    const second = await world.qris.authorizePayment({ data: first.data });
    expect(second).toMatchObject({ status: "pending_authorization", data: { charge: first.data?.charge } });
    await world.bank(SESSION, "pay");
    expect((await world.qris.authorizePayment({ data: second.data })).status).toBe("captured");
    expect(await world.transactionCount()).toBe(1);
  });

  it("gives the same virtual account when the first answer never reached the database", async () => {
    const { data } = await world.briVa.initiatePayment({
      amount: 50_000,
      currency_code: "IDR",
      data: { session_id: SESSION },
    });
    const first = await world.briVa.authorizePayment({ data });
    const again = await world.briVa.authorizePayment({ data });
    expect(again.data?.charge).toEqual(first.data?.charge);
    expect(first.data?.charge).toMatchObject({ bank: "bri", va_number: expect.stringMatching(/^\d{18}$/) });
  });

  it("says so when Midtrans is down, and leaves nothing behind", async () => {
    await world.fault({ kind: "http_503", times: 3 });
    const error = await failure(world.qris.authorizePayment({ data: await world.start(25_000) }));
    expect(error.type).toBe(MedusaError.Types.UNEXPECTED_STATE);
    expect(await world.transactionCount()).toBe(0);
  });

  it("is canceled when the charge is denied at once", async () => {
    await world.fault({ kind: "deny_charge" });
    expect((await world.qris.authorizePayment({ data: await world.start(25_000) })).status).toBe("canceled");
  });

  it("does not count a payment Midtrans reports with another amount", async () => {
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    await world.bank(SESSION, "pay");
    await world.fault({ kind: "wrong_amount" });
    expect((await failure(world.qris.authorizePayment({ data }))).type).toBe(MedusaError.Types.UNEXPECTED_STATE);
  });

  it("refuses a session of another method, and data that is not ours", async () => {
    const data = await world.start(25_000);
    expect((await failure(world.briVa.authorizePayment({ data }))).type).toBe(MedusaError.Types.INVALID_DATA);
    expect((await failure(world.qris.authorizePayment({ data: {} }))).type).toBe(MedusaError.Types.INVALID_DATA);
  });
});
