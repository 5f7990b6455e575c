import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLATFORM_ACCOUNTS, sellerAccounts } from "./accounts";
import { postingOfPayout } from "./payout-postings";
import { postingOfSale, postingsOfCharges } from "./postings";
import { postingsOfReturnedCharges } from "./refund-postings";

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

describe("what is taken from a sale", () => {
  it.each([
    ["nothing without rates", { platform_fee: 0, tax_withheld: 0 }, 25_000, []],
    [
      "whole rupiah, rounded down",
      { platform_fee: 150, tax_withheld: 50 },
      12_345,
      [
        ["platform_fee", 185],
        ["tax_withheld", 61],
      ],
    ],
    ["nothing of a sale too small for it", { platform_fee: 0, tax_withheld: 50 }, 199, []],
    ["all of it at 100 percent", { platform_fee: 10_000, tax_withheld: 0 }, 25_000, [["platform_fee", 25_000]]],
  ])("is %s", (_, rates, total, expected) => {
    const postings = postingsOfCharges(order(total), { ...rates, payout_fee: 0 });
    expect(postings.map(({ kind, entries }) => [kind, entries[0]?.amount])).toEqual(expected);
    for (const { entries } of postings) expect(entries[0]?.account).toBe(sellerAccounts("sel_1").payable);
  });
});

describe("postings of a payout", () => {
  const kinds = ["payout_requested", "payout_paid", "payout_failed"] as const;
  const payouts = fc.record({
    id: fc.constant("pay_1"),
    seller_id: fc.constant("sel_1"),
    rail: fc.constantFrom("batch", "midtrans" as const),
    fee: fc.integer({ min: 0, max: 9_999 }),
    amount: fc.integer({ min: 10_000, max: 1_000_000_000 }),
  });

  it("sum to zero, and leave everything as it was when it fails, before or after it was paid", () => {
    fc.assert(
      fc.property(payouts, fc.boolean(), (payout, wasPaid) => {
        const steps = kinds.filter((kind) => kind !== "payout_paid" || wasPaid);
        const sums = new Map<string, number>();
        for (const { account, amount } of steps.flatMap((kind) => postingOfPayout(kind, payout, { wasPaid }).entries)) {
          sums.set(account, (sums.get(account) ?? 0) + amount);
        }
        expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
      }),
    );
  });

  it.each([
    ["batch", PLATFORM_ACCOUNTS.bank],
    ["midtrans", PLATFORM_ACCOUNTS.gateway],
  ] as const)("take the money by %s from %s, and keep the fee", (rail, source) => {
    const payout = { id: "pay_1", seller_id: "sel_1", amount: 50_000, fee: 2_500, rail };
    expect(postingOfPayout("payout_paid", payout).entries).toEqual([
      { account: PLATFORM_ACCOUNTS.payoutsUnderWay, amount: 50_000 },
      { account: source, amount: -47_500 },
      { account: PLATFORM_ACCOUNTS.fees, amount: -2_500 },
    ]);
  });
});

describe("what was taken from a sale that goes back", () => {
  const taken = { platform_fee: 185, tax_withheld: 61 };
  const returned = (before: number, amount: number) =>
    postingsOfReturnedCharges(order(12_345), { refundId: "bref_1", taken, before, amount }).map(
      ({ kind, entries }) => [kind, entries[0]?.amount] as const,
    );
  it.each([
    [
      "all of it with the whole",
      0,
      12_345,
      [
        ["platform_fee", 185],
        ["tax_withheld", 61],
      ],
    ],
    [
      "a share with a part",
      0,
      6_000,
      [
        ["platform_fee", 89],
        ["tax_withheld", 29],
      ],
    ],
    [
      "what is left with the rest",
      6_000,
      6_345,
      [
        ["platform_fee", 96],
        ["tax_withheld", 32],
      ],
    ],
    ["nothing of a part too small for it", 0, 1, []],
  ] as const)("is %s", (_, before, amount, expected) => expect(returned(before, amount)).toEqual(expected));

  it("never is more than was taken, and all of it at the end, whatever the parts (R18, R19)", () => {
    const sale = fc.integer({ min: 1, max: 1_000_000_000 }).chain((total) =>
      fc.record({
        total: fc.constant(total),
        fee: fc.nat({ max: total }),
        cuts: fc.array(fc.integer({ min: 0, max: total }), { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(sale, ({ total, fee, cuts }) => {
        const ends = [...cuts, total].sort((a, b) => a - b);
        let back = 0;
        let before = 0;
        for (const end of ends) {
          const part = {
            refundId: "bref_1",
            taken: { platform_fee: fee, tax_withheld: 0 },
            before,
            amount: end - before,
          };
          for (const { entries } of postingsOfReturnedCharges(order(total), part)) {
            expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
            back += entries[0]?.amount ?? 0;
          }
          before = end;
          expect(back).toBeLessThanOrEqual(fee);
        }
        expect(back).toBe(fee);
      }),
      { numRuns: 10_000 },
    );
  });
});
