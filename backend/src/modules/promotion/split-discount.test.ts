import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDiscount } from "./split-discount";

const RUNS = 20_000;

describe("a discount split over lines", () => {
  it.each<[number, number[], number[]]>([
    [0, [10, 20], [0, 0]],
    [30, [10, 20], [10, 20]],
    [1, [10, 20], [0, 1]],
    [100, [1, 1, 1].map((part) => part * 1_000), [34, 33, 33]],
    [5_000, [18_000, 12_000], [3_000, 2_000]],
    [7, [0, 5, 5], [0, 4, 3]],
    [0, [], []],
  ])("%i over %j is %j", (discount, totals, shares) => {
    expect(splitDiscount(discount, totals)).toEqual(shares);
  });

  it.each([
    [-1, [10]],
    [11, [10]],
    [1, []],
    [Number.NaN, [10]],
  ])("refuses %d over %j", (discount, totals) => {
    expect(() => splitDiscount(discount, totals)).toThrow(RangeError);
  });

  const lines = fc.array(fc.oneof(fc.nat(20), fc.nat(99_900_000_000)), { minLength: 1, maxLength: 12 });
  const split = lines.chain((totals) => {
    const sum = totals.reduce((all, total) => all + total, 0);
    return fc.record({ totals: fc.constant(totals), discount: fc.maxSafeNat().map((any) => any % (sum + 1)) });
  });

  it("is the discount to the rupiah, no share is negative or above its line", () => {
    fc.assert(
      fc.property(split, ({ totals, discount }) => {
        const shares = splitDiscount(discount, totals);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(discount);
        for (const [index, share] of shares.entries()) {
          expect(Number.isInteger(share) && share >= 0 && share <= (totals[index] ?? 0)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("gives the same shares to the same lines in any order", () => {
    const shuffled = split.chain(({ totals, discount }) =>
      fc.record({
        totals: fc.constant(totals),
        discount: fc.constant(discount),
        other: fc.shuffledSubarray(totals, { minLength: totals.length }),
      }),
    );
    const pairs = (discount: number, totals: number[]) =>
      splitDiscount(discount, totals)
        .map((share, index) => [totals[index] ?? 0, share] as const)
        .sort(([one, share], [other, otherShare]) => one - other || share - otherShare);
    fc.assert(
      fc.property(shuffled, ({ totals, discount, other }) => {
        expect(pairs(discount, other)).toEqual(pairs(discount, totals));
      }),
      { numRuns: RUNS },
    );
  });
});
