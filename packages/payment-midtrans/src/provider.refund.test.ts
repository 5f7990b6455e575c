import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failureOf } from "./testing/failures";
import { CHECKOUT, type ProviderWorld, SESSION, startProviders } from "./testing/provider-world";

let world: ProviderWorld;
beforeEach(async () => {
  world = await startProviders();
});
afterEach(() => world.simulator.close());

const REFUND = { method: "POST", path: "/refund$" };
const refundsAtMidtrans = async (reference: string) =>
  (await world.gateway.status(reference))?.refunds.map(({ refundKey, amount }) => [refundKey, amount]);

async function paidSession() {
  const { data } = await world.qris.authorizePayment({ data: await world.start(25_000) });
  await world.bank(SESSION, "pay");
  return data;
}

describe("a refund of a method that can", () => {
  it("goes through Midtrans once, and is written down", async () => {
    const input = { amount: 10_000, data: await paidSession(), context: { idempotency_key: "ref_1" } };
    const once = await world.qris.refundPayment(input);
    const twice = await world.qris.refundPayment({ ...input, data: once.data });
    const forgotten = await world.qris.refundPayment(input);
    const written = [{ id: "ref_1", amount: 10_000, mode: "gateway", status: "refunded" }];
    for (const { data } of [once, twice, forgotten]) expect(data?.refunds).toEqual(written);
    expect(await refundsAtMidtrans(SESSION)).toEqual([["ref_1", 10_000]]);
  });

  it("takes parts of a shared charge for each order by its own key", async () => {
    const data = await world.startShared();
    await world.chargeCheckout();
    await world.bank(CHECKOUT, "pay");
    for (const id of ["ref_1", "ref 2"]) {
      const result = await world.qris.refundPayment({ amount: 25_000, data, context: { idempotency_key: id } });
      expect(result.data?.refunds).toEqual([{ id, amount: 25_000, mode: "gateway", status: "refunded" }]);
    }
    expect(await refundsAtMidtrans(CHECKOUT)).toEqual([
      ["ref_1", 25_000],
      ["ref-2", 25_000],
    ]);
    expect((await world.qris.getPaymentStatus({ data })).status).toBe("captured");
  });

  it("stays pending while nobody knows, and is finished by the next call", async () => {
    const input = { amount: 10_000, data: await paidSession(), context: { idempotency_key: "ref_1" } };
    await world.fault({ kind: "reset_after", match: REFUND, times: 2 });
    await world.fault({ kind: "http_503", match: { method: "GET", nth: 2 } });
    const unsure = await world.qris.refundPayment(input);
    expect(unsure.data?.refunds).toEqual([{ id: "ref_1", amount: 10_000, mode: "gateway", status: "pending" }]);
    const sure = await world.qris.refundPayment({ ...input, data: unsure.data });
    expect(sure.data?.refunds).toEqual([{ id: "ref_1", amount: 10_000, mode: "gateway", status: "refunded" }]);
  });

  it("is left to people when Midtrans will not, so that the order can be cancelled all the same", async () => {
    const data = await paidSession();
    await world.fault({ kind: "refund_rejected", match: REFUND });
    const result = await world.qris.refundPayment({ amount: 10_000, data, context: { idempotency_key: "ref_1" } });
    expect(result.data?.refunds).toEqual([
      { id: "ref_1", amount: 10_000, mode: "manual", reason: "declined_by_wallet" },
    ]);
  });

  it("never takes more than its session out of a shared charge", async () => {
    const data = await world.startShared();
    await world.chargeCheckout();
    await world.bank(CHECKOUT, "pay");
    const part = await world.qris.refundPayment({ amount: 20_000, data, context: { idempotency_key: "ref_1" } });
    for (const [amount, from] of [
      [25_001, data],
      [5_001, part.data],
    ] as const) {
      const call = world.qris.refundPayment({ amount, data: from, context: { idempotency_key: "ref_2" } });
      expect((await failureOf(call, MedusaError)).type).toBe(MedusaError.Types.NOT_ALLOWED);
    }
    expect(await refundsAtMidtrans(CHECKOUT)).toEqual([["ref_1", 20_000]]);
  });

  it("speaks up when Midtrans cannot be reached and nothing was sent", async () => {
    const data = await paidSession();
    await world.fault({ kind: "http_503", match: { method: "GET" } });
    const call = world.qris.refundPayment({ amount: 10_000, data, context: { idempotency_key: "ref_1" } });
    expect((await failureOf(call, MedusaError)).type).toBe(MedusaError.Types.UNEXPECTED_STATE);
  });

  it("of everything leaves nothing captured", async () => {
    const data = await paidSession();
    await world.qris.refundPayment({ amount: 25_000, data, context: { idempotency_key: "ref_1" } });
    expect((await world.qris.getPaymentStatus({ data })).status).toBe("canceled");
  });
});

describe("a refund of a method that cannot", () => {
  it("is written down for people, once each, and sent nowhere", async () => {
    const { data } = await world.briVa.initiatePayment({
      amount: 25_000,
      currency_code: "idr",
      data: { session_id: SESSION },
    });
    const once = await world.briVa.refundPayment({ amount: 10_000, data, context: { idempotency_key: "ref_1" } });
    const again = await world.briVa.refundPayment({
      amount: 10_000,
      data: once.data,
      context: { idempotency_key: "ref_1" },
    });
    const more = await world.briVa.refundPayment({ amount: 5_000, data: again.data });
    const manual = { mode: "manual", reason: "method_without_refund" };
    expect(again.data?.refunds).toEqual([{ id: "ref_1", amount: 10_000, ...manual }]);
    expect(more.data?.refunds).toEqual([
      { id: "ref_1", amount: 10_000, ...manual },
      { id: `${SESSION}-r2`, amount: 5_000, ...manual },
    ]);
    expect(await world.requests()).toEqual([]);
  });
});
