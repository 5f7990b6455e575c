import { describe, expect, it } from "vitest";
import { deliveryDiscount, goodsDiscount, type Terms } from "./discounts";

const terms = (change: Partial<Terms>): Terms => ({
  kind: "amount",
  amount: null,
  percent: null,
  cap: null,
  ...change,
});

describe("off the goods", () => {
  it.each<[string, Partial<Terms>, number, number]>([
    ["so many rupiah", { amount: 5_000 }, 18_000, 5_000],
    ["leaves Rp1 of goods that cost as much", { amount: 18_000 }, 18_000, 17_999],
    ["leaves Rp1 of goods that cost less", { amount: 1_000_000_000 }, 7, 6],
    ["takes nothing of Rp1", { amount: 5 }, 1, 0],
    ["takes nothing of nothing", { amount: 5 }, 0, 0],
    ["a percentage, rounded down", { kind: "percent", percent: 10 }, 18_019, 1_801],
    ["a percentage of very little", { kind: "percent", percent: 1 }, 99, 0],
    ["a percentage up to its cap", { kind: "percent", percent: 50, cap: 5_000 }, 18_000, 5_000],
    ["a percentage below its cap", { kind: "percent", percent: 10, cap: 5_000 }, 18_000, 1_800],
    ["90 percent of a great sum", { kind: "percent", percent: 90 }, 99_900_000_000, 89_910_000_000],
    ["nothing, where it is the delivery that is free", { kind: "free_delivery" }, 18_000, 0],
  ])("%s", (_, change, goods, expected) => {
    expect(goodsDiscount(terms(change), goods)).toBe(expected);
  });
});

describe("off the fee", () => {
  it.each<[string, Partial<Terms>, number, number]>([
    ["all of it", { kind: "free_delivery" }, 9_000, 9_000],
    ["up to its cap", { kind: "free_delivery", cap: 5_000 }, 9_000, 5_000],
    ["never more than the fee", { kind: "free_delivery", cap: 20_000 }, 9_000, 9_000],
    ["nothing of what is free already", { kind: "free_delivery" }, 0, 0],
    ["nothing, where it is the goods that are cheaper", { amount: 5_000 }, 9_000, 0],
  ])("%s", (_, change, fee, expected) => {
    expect(deliveryDiscount(terms(change), fee)).toBe(expected);
  });
});
