import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesFor } from "./post-ledger";

describe("ledger entries", () => {
  it("sum to zero in whole rupiah for every kind and amount", () => {
    const kind = fc.constantFrom("sale_paid", "sale_completed", "cash_sale", "sale_refunded" as const);
    fc.assert(
      fc.property(kind, fc.integer({ min: 0, max: 1_000_000_000 }), (event, total) => {
        const entries = entriesFor(event, "sel_1", total);
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(entries.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      }),
    );
  });

  it("moves the same money from held to payable that the payment put there", () => {
    const paid = entriesFor("sale_paid", "sel_1", 25_000);
    const completed = entriesFor("sale_completed", "sel_1", 25_000);
    const held = [...paid, ...completed].filter(({ account }) => account === "seller:sel_1:held");
    expect(held.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  });
});
