import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RefundResult } from "./refund-types";
import { type PaymentWorld, startWorld } from "./testing/payment-world";

const TOTAL = 10_000;

let world: PaymentWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.simulator.close());

const attempt = fc.record({
  refundKey: fc.constantFrom("ref_1", "ref_2", "ref_3"),
  amount: fc.integer({ min: 1, max: TOTAL }),
  trouble: fc.constantFrom("none", "reset_after", "reset_before", "http_503", "refund_rejected"),
  strikes: fc.integer({ min: 1, max: 2 }),
});

it("whatever goes wrong, no key refunds twice, no more than the charge goes back, and no refund is only claimed", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 6 }), async (attempts) => {
      const orderRef = `order-${++run}`;
      await world.gateway.charge({ orderRef, amount: TOTAL, method: "qris", expiresInMinutes: 15 });
      await world.bank(orderRef, "pay");
      const claimed: RefundResult[] = [];
      for (const { refundKey, amount, trouble, strikes } of attempts) {
        const match = { method: "POST", path: "/refund$" };
        if (trouble !== "none") await world.fault({ kind: trouble, match, times: strikes });
        const input = { transactionId: orderRef, refundKey, amount };
        await world.gateway.refund(input).then(
          (result) => claimed.push(result),
          (error: unknown) => expect(error).toMatchObject({ kind: "conflict" }),
        );
        await world.clearFaults();
      }
      const refunds = (await world.gateway.status(orderRef))?.refunds ?? [];
      expect(new Set(refunds.map(({ refundKey }) => refundKey)).size).toBe(refunds.length);
      expect(refunds.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(TOTAL);
      for (const result of claimed) {
        if (result.outcome !== "refunded") continue;
        const { refundKey, amount } = result.refund;
        expect(refunds).toContainEqual({ refundKey, amount, isBankConfirmed: true });
      }
    }),
    { numRuns: 40 },
  );
});
