import type { RateKind } from "@pasar/contracts/ledger-rates";
import { describe, expect, it } from "vitest";
import { formatRate, readRate } from "./rate-draft";

describe("a rate that was typed", () => {
  it.each<[RateKind, string, number | null]>([
    ["platform_fee", "2,5", 250],
    ["platform_fee", "2.5 %", 250],
    ["platform_fee", "0,05", 5],
    ["tax_withheld", "0,5", 50],
    ["tax_withheld", "12", 1_200],
    ["platform_fee", "", null],
    ["platform_fee", "dua", null],
    ["platform_fee", "-1", null],
    ["platform_fee", "1,234", null],
    ["payout_fee", "2.500", 2_500],
    ["payout_fee", "Rp5rb", 5_000],
    ["payout_fee", "x", null],
  ])("%s %s is %s", (kind, typed, value) => {
    expect(readRate(kind, typed)).toBe(value);
  });

  it.each<[RateKind, number, string]>([
    ["platform_fee", 250, "2,5%"],
    ["platform_fee", 5, "0,05%"],
    ["tax_withheld", 0, "0%"],
    ["payout_fee", 2_500, "Rp2.500"],
  ])("%s of %i is shown as %s", (kind, value, shown) => {
    expect(formatRate(kind, value, "id")).toBe(shown);
  });
});
