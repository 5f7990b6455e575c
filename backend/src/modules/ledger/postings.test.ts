import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sellerAccounts } from "./accounts";
import { postingOfSale } from "./postings";

const order = (total: number) => ({ id: "order_1", number: 1, seller_id: "sel_1", total });

describe("postings of a sale", () => {
  it("sum to zero in whole rupiah for every kind and amount", () => {
    const kind = fc.constantFrom("sale_paid", "sale_completed", "cash_sale" as const);
    fc.assert(
      fc.property(kind, fc.integer({ min: 0, max: 1_000_000_000 }), (event, total) => {
        const { entries } = postingOfSale(event, order(total));
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(entries.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      }),
    );
  });

  it("move the same money from held to payable that the payment put there", () => {
    const entries = (["sale_paid", "sale_completed"] as const).flatMap(
      (kind) => postingOfSale(kind, order(25_000)).entries,
    );
    const { held } = sellerAccounts("sel_1");
    const onHeld = entries.filter(({ account }) => account === held);
    expect(onHeld.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
  });
});
