import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billedKilos, courierRate, type Piece } from "./rates";

const flat = (weightGrams: number, quantity = 1): Piece => ({ weightGrams, dimensions: null, quantity });

describe("billed kilograms", () => {
  it.each([
    [1, 1],
    [999, 1],
    [1_300, 1],
    [1_301, 2],
    [2_300, 2],
    [2_301, 3],
  ])("bills %i g as %i kg", (grams, kilos) => expect(billedKilos([flat(grams)])).toBe(kilos));

  it("bills a bulky bag of crackers by its volume", () => {
    const kemplang: Piece = { weightGrams: 500, dimensions: { length: 60, width: 40, height: 25 }, quantity: 1 };
    expect(billedKilos([kemplang])).toBe(10);
  });

  it("adds up the pieces before it rounds", () => expect(billedKilos([flat(650, 2)])).toBe(1));
});

describe("courier rates", () => {
  it.each([
    ["18.71", "18.71", 9_000],
    ["18.71", "18.01", 13_000],
    ["18.71", "12.71", 22_000],
    ["18.71", "31.71", 34_000],
    ["18.71", "91.71", 68_000],
    ["91.71", "18.71", 68_000],
  ])("asks from %s to %s %i rupiah for a kilogram", (from, to, fee) =>
    expect(courierRate(from, to, [flat(800)])?.fee).toBe(fee),
  );

  it("refuses what is too heavy", () => expect(courierRate("18.71", "18.71", [flat(60_000)])).toBeNull());

  it("asks whole rupiah and never less for more goods", () => {
    const piece = fc.record({
      weightGrams: fc.integer({ min: 1, max: 5_000 }),
      dimensions: fc.constant(null),
      quantity: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), piece, (pieces, more) => {
        const fee = courierRate("18.71", "12.71", pieces)?.fee ?? 0;
        const larger = courierRate("18.71", "12.71", [...pieces, more])?.fee ?? Number.POSITIVE_INFINITY;
        expect(Number.isInteger(fee)).toBe(true);
        expect(larger).toBeGreaterThanOrEqual(fee);
      }),
    );
  });
});
