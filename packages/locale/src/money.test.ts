import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRupiah, formatRupiahShort, formatSold, parseRupiah } from "./money";

describe("rupiah", () => {
  it.each([
    [0, "Rp0"],
    [999, "Rp999"],
    [12_500, "Rp12.500"],
    [1_234_567, "Rp1.234.567"],
    [-5_000, "-Rp5.000"],
  ])("writes %i as %s", (amount, text) => expect(formatRupiah(amount)).toBe(text));

  it.each([
    [0, "Rp0"],
    [999, "Rp999"],
    [12_500, "Rp12,5rb"],
    [999_949, "Rp999,9rb"],
    [999_950, "Rp1jt"],
    [1_234_567, "Rp1,2jt"],
    [45_000_000_000, "Rp45M"],
    [2_300_000_000_000, "Rp2,3T"],
  ])("writes %i for a chart as %s", (amount, text) => expect(formatRupiahShort(amount)).toBe(text));

  it.each([
    ["12500", 12_500],
    ["12.500", 12_500],
    ["Rp12.500", 12_500],
    ["rp 12.500", 12_500],
    ["12,5rb", 12_500],
    ["12rb", 12_000],
    ["1,2jt", 1_200_000],
    ["1,2 juta", 1_200_000],
  ])("reads %s", (text, amount) => expect(parseRupiah(text)).toBe(amount));

  it.each(["", "abc", "12.5", "1.2345", "12,5", "-5", "1e9", "12,3456rb"])("refuses %s", (text) =>
    expect(parseRupiah(text)).toBeNull(),
  );

  it("refuses to write what is no whole amount", () => expect(() => formatRupiah(1.5)).toThrow(RangeError));

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (amount) => {
        expect(parseRupiah(formatRupiah(amount))).toBe(amount);
      }),
    );
  });

  it.each([
    [7, "7"],
    [100, "100+"],
    [999, "900+"],
    [1_500, "1rb+"],
  ])("writes %i sold as %s", (count, text) => expect(formatSold(count)).toBe(text));
});
