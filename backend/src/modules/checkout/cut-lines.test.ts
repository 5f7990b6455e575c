import { costOfLine, cutLines } from "@pasar/contracts/cut-lines";
import type { OrderLine } from "@pasar/contracts/order";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const RUNS = 10_000;

const line = (variant_id: string, quantity: number, total: number): OrderLine => ({
  variant_id,
  title: variant_id,
  unit: "bungkus",
  picture: null,
  quantity,
  unit_price: Math.ceil(total / quantity),
  total,
});
const costOf = (lines: readonly OrderLine[]) => lines.reduce((sum, each) => sum + costOfLine(each), 0);

describe("taking pieces out of an order", () => {
  const lines = [line("chips", 3, 45_000), line("rice", 1, 12_500)];
  it.each([
    ["one of three", [["chips", 1]], 15_000, ["chips 2", "rice 1"]],
    ["a whole line", [["chips", 3]], 45_000, ["rice 1"]],
    [
      "of two lines",
      [
        ["chips", 2],
        ["rice", 1],
      ],
      42_500,
      ["chips 1"],
    ],
    [
      "a product named twice",
      [
        ["chips", 1],
        ["chips", 1],
      ],
      30_000,
      ["chips 1", "rice 1"],
    ],
  ] as const)("%s gives their price back", (_, wanted, amount, left) => {
    const cut = cutLines(
      lines,
      wanted.map(([variant_id, quantity]) => ({ variant_id, quantity })),
    );
    if (typeof cut === "string") throw new Error(cut);
    expect(cut.amount).toBe(amount);
    expect(cut.left.map(({ variant_id, quantity }) => `${variant_id} ${quantity}`)).toEqual(left);
    expect(costOf(cut.left) + amount).toBe(costOf(lines));
  });

  it.each([
    ["a product of another order", [["tea", 1]], "product_not_found"],
    ["more than there is", [["chips", 4]], "order_moved_on"],
    [
      "everything",
      [
        ["chips", 3],
        ["rice", 1],
      ],
      "order_emptied",
    ],
  ] as const)("refuses %s", (_, wanted, problem) => {
    expect(
      cutLines(
        lines,
        wanted.map(([variant_id, quantity]) => ({ variant_id, quantity })),
      ),
    ).toBe(problem);
  });

  it("takes from the next line of the same product when one is not enough", () => {
    const twice = [line("chips", 1, 10_001), line("chips", 2, 20_001), line("rice", 1, 5_000)];
    const cut = cutLines(twice, [{ variant_id: "chips", quantity: 2 }]);
    expect(cut).toMatchObject({ amount: 20_002, left: [{ quantity: 1, total: 10_000 }, { variant_id: "rice" }] });
  });
});

describe("any sequence of cuts and the cancellation of the rest", () => {
  const lines = fc
    .uniqueArray(
      fc.record({
        variant_id: fc.constantFrom("a", "b", "c", "d"),
        quantity: fc.integer({ min: 1, max: 9 }),
        total: fc.nat({ max: 100_000_000 }),
        off: fc.option(fc.nat({ max: 100_000_000 })),
      }),
      { minLength: 1, maxLength: 4, selector: ({ variant_id }) => variant_id },
    )
    .map((many) =>
      many.map(({ variant_id, quantity, total, off }) => ({
        ...line(variant_id, quantity, total),
        ...(off === null ? {} : { discount: Math.min(off, total) }),
      })),
    );
  const wanted = fc.array(
    fc.record({ variant_id: fc.constantFrom("a", "b", "c", "d"), quantity: fc.integer({ min: 1, max: 4 }) }),
    { minLength: 1, maxLength: 3 },
  );

  it("gives back exactly what was paid, in whole rupiah, and never more on the way", () => {
    fc.assert(
      fc.property(lines, fc.array(wanted, { maxLength: 8 }), (placed, cuts) => {
        const paid = costOf(placed);
        let left: readonly OrderLine[] = placed;
        let back = 0;
        for (const each of cuts) {
          const cut = cutLines(left, each);
          if (typeof cut === "string") continue;
          expect(Number.isInteger(cut.amount)).toBe(true);
          expect(cut.amount).toBe(cut.taken.reduce((sum, { amount }) => sum + amount, 0));
          expect(cut.taken.every(({ amount }) => amount >= 0)).toBe(true);
          expect(cut.left.every((each) => each.quantity > 0 && costOf([each]) >= 0)).toBe(true);
          back += cut.amount;
          left = cut.left;
          expect(back + costOf(left)).toBe(paid);
        }
        expect(back).toBeLessThanOrEqual(paid);
      }),
      { numRuns: RUNS },
    );
  });
});
