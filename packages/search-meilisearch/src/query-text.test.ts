import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, closed, eachTerm, literally, wellFormed } from "./query-text";

describe("the words of a query", () => {
  it.each([
    ["keripik pisang", '"keripik" "pisang"'],
    ['"keripik pisang" keju', '"keripik pisang" "keju"'],
    ["keripik -keju", '"keripik" -keju'],
    ['keripik -"pisang keju"', '"keripik" -"pisang keju"'],
    ['"keripik pisang', '"keripik pisang"'],
    ["oleh-oleh", '"oleh-oleh"'],
    ["  !!  ", ""],
  ])("%j without typos", (query, expected) => {
    expect(literally(query)).toBe(expected);
  });

  it.each([
    ["keripik pisang", ["keripik ", "pisang "]],
    ['"buah tangan" -mahal murah', ['"buah tangan" -mahal ', "murah -mahal "]],
    ["-mahal", []],
    ["", []],
  ])("%j one by one", (query, expected) => {
    expect(eachTerm(query)).toEqual(expected);
  });

  it("are ten at most one by one", () => {
    expect(eachTerm("kata ".repeat(50))).toHaveLength(10);
  });

  it("lose control characters and halves of characters", () => {
    expect(cleaned("keripik\0pisang\ud83c\n")).toBe("keripik pisang  ");
    expect(cleaned("\u{1f34c}")).toBe("\u{1f34c}");
    expect(wellFormed("a\udc00b")).toBe("a\u{fffd}b");
  });

  it("are closed by a space, but nothing stays nothing", () => {
    expect(closed("pisang")).toBe("pisang ");
    expect(closed("")).toBe("");
  });

  it("never leave a quote open", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "-", " ", "a", "é", "!") }), (query) => {
        for (const text of [literally(query), ...eachTerm(query)]) {
          expect((text.match(/"/gu)?.length ?? 0) % 2).toBe(0);
        }
      }),
    );
  });
});
