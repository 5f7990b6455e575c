import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize, wordsOf } from "./tokenize";

/** Any UTF-16 there is, halves of characters included. */
const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("words of a text", () => {
  it.each([
    ["Keripik Pisang", ["keripik", "pisang"]],
    ["oleh-oleh, khas!", ["oleh", "oleh", "khas"]],
    ["Crème BRÛLÉE", ["creme", "brulee"]],
    ["Cre\u0300me", ["creme"]],
    ["ＫＯＰＩ ﬁlter", ["kopi", "filter"]],
    ["½ kg", ["1", "2", "kg"]],
    ["5kg 250gr", ["5kg", "250gr"]],
    ["jum'at", ["jum", "at"]],
    ["🍌 pisang\u0000goreng", ["pisang", "goreng"]],
    ["ayam\u0301", ["ayam"]],
    ["---", []],
    ["", []],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("cuts words nobody types", () => {
    expect(wordsOf("x".repeat(5_000))).toEqual(["x".repeat(80)]);
  });

  it("says where a word stood", () => {
    expect(tokenize("Ini Crème!")).toEqual([
      { word: "ini", start: 0, end: 3 },
      { word: "creme", start: 4, end: 9 },
    ]);
  });

  it("are letters and digits only, whatever the text", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const word of wordsOf(written)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
