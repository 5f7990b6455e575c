import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { METHOD_LIMITS } from "./method-limits";
import { MidtransError } from "./midtrans-error";
import type { MidtransMethod } from "./midtrans-types";
import type { RefundInput } from "./refund-types";
import { failureOf } from "./testing/failures";
import { type PaymentWorld, startWorld } from "./testing/payment-world";

const NOON_IN_JAKARTA = new Date("2026-11-24T05:00:00Z");
const DAY_MINUTES = 24 * 60;
const REFUND = { method: "POST", path: "/refund$" };

let world: PaymentWorld;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON_IN_JAKARTA });
  world = await startWorld();
});
afterEach(async () => {
  await world.simulator.close();
  vi.useRealTimers();
});

async function paid(method: MidtransMethod = "qris", amount = 75_000): Promise<void> {
  await world.gateway.charge({ orderRef: "order-1", amount, method, ...METHOD_LIMITS[method] });
  await world.bank("order-1", "pay");
}
const refund = (more: Partial<RefundInput> = {}) =>
  world.gateway.refund({ transactionId: "order-1", refundKey: "ref_1", amount: 25_000, ...more });
const refunds = async () => (await world.gateway.status("order-1"))?.refunds.map(({ amount }) => amount);
const posts = async () => (await world.requests()).filter(({ path }) => path.endsWith("/refund"));

describe("a shared charge", () => {
  it("gives each order its own part back, and no more than there is", async () => {
    await paid();
    for (const [refundKey, amount] of [
      ["ref_1", 25_000],
      ["ref_2", 40_000],
    ] as const) {
      expect(await refund({ refundKey, amount })).toEqual({
        outcome: "refunded",
        refund: { refundKey, amount, isBankConfirmed: false },
      });
    }
    expect(await refund({ refundKey: "ref_3", amount: 10_001 })).toEqual({
      outcome: "impossible",
      reason: "more_than_left",
    });
    expect((await refund({ refundKey: "ref_4", amount: 10_000 })).outcome).toBe("refunded");
    expect(await refunds()).toEqual([25_000, 40_000, 10_000]);
  });

  it("is sent to the transaction itself, with the reason", async () => {
    await paid();
    await refund({ reason: "Barang habis" });
    const { transactionId } = (await world.gateway.status("order-1")) ?? {};
    const [post] = await posts();
    expect(post).toMatchObject({ path: `/v2/${transactionId}/refund`, idempotencyKey: expect.any(String) });
    expect(JSON.parse(post?.body ?? "")).toEqual({ refund_key: "ref_1", amount: 25_000, reason: "Barang habis" });
  });
});

describe("the same key at another charge", () => {
  it("refunds there too", async () => {
    await paid();
    await refund();
    await world.gateway.charge({ orderRef: "order-2", amount: 75_000, method: "qris", expiresInMinutes: 15 });
    await world.bank("order-2", "pay");
    expect((await refund({ transactionId: "order-2" })).outcome).toBe("refunded");
    expect((await world.gateway.status("order-2"))?.refunds).toHaveLength(1);
  });
});

describe("the same key twice", () => {
  it.each([0, 10, 8 * DAY_MINUTES])("refunds once, %i minutes apart", async (minutes) => {
    await paid();
    await refund();
    await world.advanceMinutes(minutes);
    expect(await refund()).toMatchObject({ outcome: "refunded", refund: { refundKey: "ref_1", amount: 25_000 } });
    expect(await refunds()).toEqual([25_000]);
  });

  it("at the same time refunds once", async () => {
    await paid();
    const results = await Promise.all([refund(), refund()]);
    expect(results.map(({ outcome }) => outcome)).toContain("refunded");
    expect(await refunds()).toEqual([25_000]);
  });

  it("with another amount is a conflict", async () => {
    await paid();
    await refund();
    expect((await failureOf(refund({ amount: 20_000 }), MidtransError)).kind).toBe("conflict");
    expect(await refunds()).toEqual([25_000]);
  });
});

describe("a lost answer", () => {
  it.each(["reset_after", "reset_before", "hang", "http_503", "null_body"])(
    "to %s is asked again and refunds once",
    async (kind) => {
      await paid();
      await world.fault({ kind, match: REFUND });
      expect((await refund()).outcome).toBe("refunded");
      expect(await refunds()).toEqual([25_000]);
    },
  );

  it("twice is cleared up by the status", async () => {
    await paid();
    await world.fault({ kind: "reset_after", match: REFUND, times: 2 });
    expect((await refund()).outcome).toBe("refunded");
    expect(await refunds()).toEqual([25_000]);
  });

  it("that nobody can clear up stays pending, and the same key finishes it", async () => {
    await paid();
    await world.fault({ kind: "reset_after", match: REFUND, times: 2 });
    await world.fault({ kind: "http_503", match: { method: "GET", nth: 2 } });
    expect(await refund()).toEqual({ outcome: "pending", reason: "unconfirmed" });
    expect((await refund()).outcome).toBe("refunded");
    expect(await refunds()).toEqual([25_000]);
  });

  it("before anything was sent is an error", async () => {
    await paid();
    await world.fault({ kind: "http_503", match: { method: "GET" } });
    expect((await failureOf(refund(), MidtransError)).kind).toBe("transport");
    expect(await posts()).toEqual([]);
  });
});

describe("what Midtrans will not give back", () => {
  it.each<MidtransMethod>(["bri_va", "bni_va", "permata_va", "bca_va", "mandiri_bill", "alfamart", "indomaret"])(
    "%s, without asking it to",
    async (method) => {
      await paid(method);
      expect(await refund()).toEqual({ outcome: "impossible", reason: "method_without_refund" });
      expect(await posts()).toEqual([]);
    },
  );

  it.each<[string, () => Promise<void>, string]>([
    ["an unknown charge", async () => {}, "unknown_transaction"],
    [
      "an unpaid charge",
      async () => {
        await world.gateway.charge({ orderRef: "order-1", amount: 75_000, method: "qris", expiresInMinutes: 15 });
      },
      "not_paid",
    ],
    [
      "a charge the wallet takes no refund for",
      async () => {
        await paid();
        await world.fault({ kind: "refund_rejected", match: REFUND });
      },
      "declined_by_wallet",
    ],
    [
      "more than the balance",
      async () => {
        await paid();
        await world.configure({ payableBalance: 24_999 });
      },
      "insufficient_balance",
    ],
    [
      "a payment of 46 days ago",
      async () => {
        await paid();
        await world.advanceMinutes(46 * DAY_MINUTES);
      },
      "not_allowed",
    ],
  ])("%s", async (_name, prepare, reason) => {
    await prepare();
    expect(await refund()).toEqual({ outcome: "impossible", reason });
  });

  it.each(["http", "body"])("is understood with errors in %s", async (errorTransport) => {
    await world.configure({ errorTransport, payableBalance: 0 });
    await paid();
    expect(await refund()).toEqual({ outcome: "impossible", reason: "insufficient_balance" });
  });

  it("leaves the key free for the next try", async () => {
    await paid();
    await world.fault({ kind: "refund_rejected", match: REFUND });
    await refund();
    expect((await refund()).outcome).toBe("refunded");
  });
});

describe("ShopeePay", () => {
  it("gives back all or nothing", async () => {
    await paid("shopeepay");
    expect(await refund()).toEqual({ outcome: "impossible", reason: "whole_amount_only" });
    expect((await refund({ amount: 75_000 })).outcome).toBe("refunded");
    expect((await refund({ amount: 75_000 })).outcome).toBe("refunded");
    expect(await refunds()).toEqual([75_000]);
  });

  it.each([
    ["16:54", "refunded"],
    ["16:55", "pending"],
    ["22:59", "pending"],
    ["23:00", "refunded"],
  ])("at %s UTC answers %s, since it closes at night in Jakarta", async (time, outcome) => {
    await paid("shopeepay");
    vi.setSystemTime(new Date(`2026-11-24T${time}:00Z`));
    expect((await refund({ amount: 75_000 })).outcome).toBe(outcome);
  });
});

it.each([{ refundKey: "a b" }, { refundKey: "" }, { amount: 0 }, { amount: 0.5 }, { transactionId: "a/b" }])(
  "a refund with %j is refused before it talks to Midtrans",
  async (more) => {
    expect((await failureOf(refund(more), MidtransError)).kind).toBe("validation");
    expect(await world.requests()).toEqual([]);
  },
);
