import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf } from "./testing/failures";
import { CHECKOUT, type ProviderWorld, SESSION, seal, startProviders } from "./testing/provider-world";

const failure = (call: Promise<unknown>) => failureOf(call, MedusaError);

let world: ProviderWorld;
beforeEach(async () => {
  world = await startProviders();
});
afterEach(() => world.simulator.close());

describe("initiatePayment", () => {
  it("talks to nobody and uses the session's own id as charge reference", async () => {
    expect(await world.start(25_000)).toMatchObject({
      v: 1,
      method: "qris",
      amount: 25_000,
      total: 25_000,
      charge_ref: SESSION,
      shared: false,
      charge: null,
    });
    expect(await world.requests()).toEqual([]);
  });

  it.each([
    ["another currency", 25_000, "usd"],
    ["half a rupiah", 10.5, "idr"],
    ["nothing", 0, "idr"],
    ["more than QRIS takes", 10_000_001, "idr"],
  ])("refuses %s", async (_name, amount, currency) => {
    const call = world.qris.initiatePayment({ amount, currency_code: currency, data: { session_id: SESSION } });
    expect((await failure(call)).type).toBe(MedusaError.Types.INVALID_DATA);
  });

  it("overwrites every trusted key a buyer sends", async () => {
    const forged = {
      v: 1,
      method: "bri_va",
      amount: 1,
      total: 1,
      charge_ref: "chk_paid",
      shared: true,
      session_mark: "00",
      charge: { transaction_id: "paid" },
      refunds: [{ id: "x", amount: 5, mode: "manual" }],
    };
    expect(await world.start(25_000, forged)).toEqual({
      v: 1,
      session_id: SESSION,
      method: "qris",
      amount: 25_000,
      total: 25_000,
      charge_ref: SESSION,
      shared: false,
      session_mark: null,
      checkout_seal: null,
      charge: null,
      refunds: [],
    });
  });

  it("accepts our seal and spends it, so that the buyer never sees it", async () => {
    expect(await world.startShared()).toMatchObject({
      charge_ref: CHECKOUT,
      shared: true,
      total: 75_000,
      amount: 25_000,
      checkout_seal: null,
    });
  });

  it.each([
    ["a made-up mac", (seal: object) => ({ ...seal, mac: "ab".repeat(32) })],
    ["another reference", (seal: object) => ({ ...seal, charge_ref: "chk_paid" })],
    ["another total", (seal: object) => ({ ...seal, total: 75_001 })],
    ["no mac", (seal: object) => ({ ...seal, mac: undefined })],
    ["text", () => "seal"],
  ])("drops a seal with %s", async (_name, forge) => {
    const genuine = seal(75_000, 25_000);
    const data = await world.start(25_000, { checkout_seal: forge(genuine) });
    expect(data).toMatchObject({ charge_ref: SESSION, shared: false, checkout_seal: null });
  });

  it("drops a seal of another key, for another session amount, or over less than the session", async () => {
    const seals = [seal(75_000, 25_000, "SB-other"), seal(75_000, 24_000), seal(20_000, 25_000)];
    for (const checkout_seal of seals) expect((await world.start(25_000, { checkout_seal })).shared).toBe(false);
  });

  it("does not take the mark of a stored session for a seal", async () => {
    const victim = await world.startShared();
    const checkout_seal = { charge_ref: `session|${SESSION}|${CHECKOUT}`, total: 75_000, mac: victim.session_mark };
    expect((await world.start(25_000, { checkout_seal }, "payses_thief")).shared).toBe(false);
  });
});
