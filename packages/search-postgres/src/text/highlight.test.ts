import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, type Matched } from "./highlight";

const MARKS = { before: "[", after: "]" };

function matched(part: Partial<Matched>): Matched {
  return { words: new Set(), prefixes: [], phrases: [], ...part };
}

describe("marking matches", () => {
  it.each<[string, Partial<Matched>, string | null]>([
    ["Keripik Pisang", { words: new Set(["pisang"]) }, "Keripik [Pisang]"],
    ["Keripik Pisang", { prefixes: ["pis"] }, "Keripik [Pis]ang"],
    ["Crème brûlée", { prefixes: ["cre"] }, "[Crè]me brûlée"],
    ["Cre\u0300me", { prefixes: ["cre"] }, "[Cre\u0300]me"],
    ["Crème brûlée", { words: new Set(["brulee"]) }, "Crème [brûlée]"],
    ["oleh oleh", { phrases: [["oleh", "oleh"]] }, "[oleh] [oleh]"],
    ["minyak kelapa goreng", { phrases: [["minyak", "goreng"]] }, null],
    ["<b>kopi</b> & teh", { words: new Set(["kopi"]) }, "<b>[kopi]</b> & teh"],
    ["teh", { words: new Set(["kopi"]) }, null],
  ])("%s", (text, part, expected) => {
    expect(highlight(text, matched(part), MARKS)).toBe(expected);
  });

  it("cuts a stretch of words around the first match", () => {
    const text = "satu dua tiga empat lima enam tujuh delapan sembilan";
    const cut = (word: string) => highlight(text, matched({ words: new Set([word]) }), { ...MARKS, snippetWords: 3 });
    expect(cut("lima")).toBe("…empat [lima] enam…");
    expect(cut("satu")).toBe("[satu] dua tiga…");
    expect(cut("sembilan")).toBe("…tujuh delapan [sembilan]");
  });

  it("never changes the text besides its tags", () => {
    const part = fc.constantFrom("kopi", "Kópi", "teh", " ", "<i>", "&", "-", "\u0000", "🍌", "½", "e\u0301");
    const word = fc.constantFrom("kopi", "teh", "k", "e", "1");
    fc.assert(
      fc.property(fc.array(part), fc.array(word), fc.array(word), (parts, words, prefixes) => {
        const text = parts.join("");
        const marked = highlight(text, matched({ words: new Set(words), prefixes }), {
          before: "\uE000",
          after: "\uE001",
        });
        if (marked === null) return;
        expect(marked.replace(/[\uE000\uE001]/g, "")).toBe(text);
        expect(marked).toMatch(/^([^\uE000\uE001]*\uE000[^\uE000\uE001]+\uE001)+[^\uE000\uE001]*$/u);
      }),
    );
  });
});
