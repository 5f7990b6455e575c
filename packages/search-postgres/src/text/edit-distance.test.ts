import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, prefixDistance } from "./edit-distance";

/** The textbook definition, without any saving. */
function plainDistance(from: string, to: string): number {
  const table = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (Math.min(i, j) === 0) return Math.max(i, j);
    const key = `${i},${j}`;
    const known = table.get(key);
    if (known !== undefined) return known;
    const replace = distance(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
    const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
    const swap = isSwap ? distance(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
    const least = Math.min(distance(i - 1, j) + 1, distance(i, j - 1) + 1, replace, swap);
    table.set(key, least);
    return least;
  };
  return distance(from.length, to.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("edits between words", () => {
  it.each([
    ["beras", "beras", 0],
    ["betas", "beras", 1],
    ["berras", "beras", 1],
    ["bears", "beras", 1],
    ["kelamtimg", "kelanting", 2],
    ["abc", "ca", 3],
  ])("%s → %s", (from, to, edits) => {
    expect(editDistance(from, to, 3)).toBe(edits);
  });

  it("are those of the definition, as far as asked", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
        expect(editDistance(from, to, most)).toBe(Math.min(plainDistance(from, to), most + 1));
      }),
    );
  });

  it("to a beginning are the least of all beginnings", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
        const beginnings = Array.from({ length: to.length + 1 }, (_, length) => to.slice(0, length));
        const least = Math.min(...beginnings.map((beginning) => plainDistance(from, beginning)));
        expect(prefixDistance(from, to, most)).toBe(Math.min(least, most + 1));
      }),
    );
  });

  it("are counted in words longer than most", () => {
    expect(editDistance("a".repeat(300), `${"a".repeat(299)}b`, 2)).toBe(1);
  });
});
