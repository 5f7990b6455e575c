// @ts-check
import { describe, expect, it } from "vitest";
import { mean, median, medianOfRounds, percentile, percentiles, recall } from "./figures.mjs";

const HUNDRED = Array.from({ length: 100 }, (_, place) => 100 - place);

describe("percentiles", () => {
  it("are values that occurred, whatever their order", () => {
    expect(percentiles(HUNDRED)).toEqual({ p50: 50, p95: 95, p99: 99 });
    expect(percentile([7], 99)).toBe(7);
    expect(percentile([3, 1, 2], 0)).toBe(1);
  });

  it("leave the measured values as they were", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("of rounds ignore a disturbed round", () => {
    const calm = { p50: 1, p95: 2, p99: 3 };
    expect(medianOfRounds([calm, { p50: 90, p95: 91, p99: 92 }, calm])).toEqual(calm);
  });
});

describe("recall at 10", () => {
  const hits = (/** @type {string} */ letters) => [...letters].map((id) => ({ id }));

  it.each([
    ["all places right", "abcdefghij", "abcdefghijklmnop", 16, 1],
    ["few right documents, all found", "zab", "ab", 2, 1],
    ["half of the few", "axyz", "ab", 2, 0.5],
    ["right ones behind the tenth place", "zzzzzzzzzzab", "ab", 2, 0],
    ["nothing found", "", "ab", 2, 0],
    ["three of ten places right", "abczzzzzzz", "abcdefghijkl", 12, 0.3],
    ["kin in place of a sure answer", "bz", "abc", 1, 1],
    ["kin beside all sure answers", "abc", "abc", 2, 1],
    ["kin wanting too little", "c", "abcd", 2, 0.5],
  ])("%s", (_case, found, right, sure, share) => {
    expect(recall(hits(found), { right: new Set(right), sure })).toBeCloseTo(share);
  });
});

it("takes the mean", () => expect(mean([1, 2, 6])).toBe(3));
