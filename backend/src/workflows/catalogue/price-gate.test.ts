import { describe, expect, it } from "vitest";
import { judgePrice } from "./price-gate";

const RICE = { het: 67_500, hap: null };
const EGGS = { het: null, hap: 30_000 };

describe("the price gate", () => {
  it.each([
    ["rice at its ceiling", 67_500, RICE, null, null],
    ["rice a rupiah above it", 67_501, RICE, null, "price_above_ceiling"],
    ["rice above it with a reason", 68_000, RICE, "ongkos naik", "price_above_ceiling"],
    ["eggs at their reference price", 30_000, EGGS, null, null],
    ["eggs above it without a reason", 30_001, EGGS, null, "price_reason_missing"],
    ["eggs above it with an empty reason", 31_000, EGGS, "", "price_reason_missing"],
    ["eggs above it with a reason", 31_000, EGGS, "pakan naik", null],
    ["goods without a ceiling", 1_000_000, { het: null, hap: null }, null, null],
  ] as const)("judges %s", (_, price, ceilings, reason, verdict) => {
    expect(judgePrice(price, ceilings, reason)).toBe(verdict);
  });
});
