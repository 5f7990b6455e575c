import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MidtransBriVaProvider, MidtransQrisProvider } from "./providers";
import { failureOf } from "./testing/failures";
import { CHECKOUT, type ProviderWorld, SESSION, seal, startProviders } from "./testing/provider-world";

const failure = (call: Promise<unknown>) => failureOf(call, MedusaError);

let world: ProviderWorld;
beforeEach(async () => {
  world = await startProviders();
});
afterEach(() => world.simulator.close());

describe("withdrawing", () => {
  it("cancels an unpaid charge, and tolerates one that is final", async () => {
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    await world.qris.cancelPayment({ data });
    expect((await world.gateway.status(SESSION))?.status).toBe("cancel");
    await expect(world.qris.cancelPayment({ data })).resolves.toEqual({ data });
  });

  it("never touches a shared charge", async () => {
    const data = await world.startShared();
    await world.chargeCheckout();
    await world.qris.cancelPayment({ data });
    await world.qris.deletePayment({ data });
    expect((await world.gateway.status(CHECKOUT))?.status).toBe("pending");
  });

  it("deletes a session without a charge, with an unpaid one and with a final one", async () => {
    await world.qris.deletePayment({ data: await world.start(25_000) });
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    await world.qris.deletePayment({ data });
    expect((await world.gateway.status(SESSION))?.status).toBe("cancel");
    await expect(world.qris.deletePayment({ data })).resolves.toBeDefined();
  });

  it("keeps a session whose money has arrived, even at the last moment", async () => {
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    await world.fault({ kind: "settle_before_cancel" });
    expect((await failure(world.qris.deletePayment({ data }))).type).toBe(MedusaError.Types.NOT_ALLOWED);
  });
});

describe("updatePayment", () => {
  const idr = { currency_code: "idr" };

  it("recomputes the amount while nothing is charged", async () => {
    const { data } = await world.qris.updatePayment({ ...idr, amount: 30_000, data: await world.start(25_000) });
    expect(data).toMatchObject({ amount: 30_000, total: 30_000, charge_ref: SESSION });
  });

  it("leaves a session with the same amount alone, charged or not", async () => {
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    expect((await world.qris.updatePayment({ ...idr, amount: 25_000, data })).data).toEqual(data);
  });

  it("refuses another amount once charged, and never turns a shared session into one that charges", async () => {
    const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
    const shared = await world.startShared();
    for (const session of [data, shared]) {
      const call = world.qris.updatePayment({ ...idr, amount: 30_000, data: session });
      expect((await failure(call)).type).toBe(MedusaError.Types.NOT_ALLOWED);
    }
  });

  it("takes a new seal for a new amount", async () => {
    const checkout_seal = seal(80_000, 30_000);
    const { data } = await world.qris.updatePayment({
      ...idr,
      amount: 30_000,
      data: { ...(await world.startShared()), checkout_seal },
    });
    expect(data).toMatchObject({ shared: true, amount: 30_000, total: 80_000, checkout_seal: null });
  });
});

describe("after the payment", () => {
  it("captures without touching the data", async () => {
    const data = await world.start(25_000);
    expect(await world.qris.capturePayment({ data })).toEqual({ data });
  });

  it("tells the status without charging", async () => {
    const data = await world.start(25_000);
    expect((await world.qris.getPaymentStatus({ data })).status).toBe("pending");
    expect((await world.qris.retrievePayment({ data })).data).toEqual(data);
    expect(await world.transactionCount()).toBe(0);
  });

  it("leaves notifications to our own inbox", async () => {
    expect(await world.qris.getWebhookActionAndData()).toEqual({ action: "not_supported" });
  });
});

describe("the options", () => {
  it("stop the server when a real key meets a custom address", () => {
    const options = { serverKey: "Mid-server-1", baseUrl: "http://127.0.0.1:9100" };
    expect(() => MidtransQrisProvider.validateOptions(options)).toThrow(MedusaError);
    expect(() => MidtransQrisProvider.validateOptions({})).toThrow(MedusaError);
  });

  it("take an empty address for none", () => {
    expect(() => MidtransBriVaProvider.validateOptions({ serverKey: "SB-1", baseUrl: "" })).not.toThrow();
  });
});
