import { describe, expect, it } from "vitest";
import { CATEGORY_WORDS } from "./data/category-words";
import { ENGLISH } from "./data/english";
import { COVERS, ONE_ROOT, SAME_THING } from "./data/names";
import { SHORT_WORD_SLIPS } from "./data/short-words";
import { SPELLINGS } from "./data/spellings";
import { STOP_WORDS } from "./data/stop-words";
import { normaliseText } from "./normalise";
import { readQuery } from "./read-query";
import { otherSpellings, synonyms } from "./synonyms";

const groups = [...SPELLINGS, ...SAME_THING, ...ONE_ROOT];

describe("synonyms", () => {
  it.each([
    ["kripik", "keripik"],
    ["keripik", "kripik"],
    ["telor", "telur"],
    ["mpek mpek", "pempek"],
    ["wedus", "kambing"],
    ["endog", "telur"],
    ["penjahit", "jahit"],
    ["nyiru", "tampah"],
    ["trasi", "belacan"],
    ["honey", "madu"],
    ["egg", "telor"],
    ["cabe", "lombok"],
    ["gulo", "gula"],
  ])("finds by %s what is called %s", (typed, called) => expect(synonyms[typed]).toContain(called));

  it.each([
    ["kopi", "topi"],
    ["tahu", "tau"],
    ["ikan", "iklan"],
    ["sapi", "sapu"],
    ["madu", "padu"],
    ["kaki", "kaci"],
    ["teri", "tepi"],
    ["susu", "suku"],
    ["beras", "keras"],
    ["jamu", "jam"],
  ])("never mixes %s and %s", (one, other) => {
    expect(synonyms[one] ?? []).not.toContain(other);
    expect(synonyms[other] ?? []).not.toContain(one);
    const both = Object.values(synonyms).filter((values) => values.includes(one) && values.includes(other));
    expect(both).toEqual([]);
  });

  it.each([
    ["honey", "madu"],
    ["gulo", "gula"],
    ["oleh oleh", "kemplang"],
  ])("finds by %s what is called %s, and not back", (typed, called) =>
    expect(synonyms[called] ?? []).not.toContain(typed),
  );

  it("are words written one way, three at most, and not many for one", () => {
    for (const [word, others] of Object.entries(synonyms)) {
      for (const text of [word, ...others]) {
        expect(normaliseText(text)).toBe(text);
        expect(text.split(" ").length).toBeLessThanOrEqual(3);
      }
      expect(others).not.toContain(word);
      expect(new Set(others).size).toBe(others.length);
      expect(others.length).toBeLessThanOrEqual(20);
    }
  });

  it("can be typed: no chat word is one, and no price or unit is read out of one", () => {
    for (const word of Object.keys(synonyms)) {
      expect(STOP_WORDS).not.toContain(word);
      expect(readQuery(word).words).toBe(word);
    }
  });

  it("tells each spelling in one group", () => {
    const all = SPELLINGS.flat();
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it("has no word twice in a group", () => {
    for (const group of groups) expect(new Set(group).size).toBe(group.length);
  });

  it("tells slips of short words only, and only of words that are close", () => {
    for (const [slip, words] of Object.entries(SHORT_WORD_SLIPS)) {
      expect(slip.length).toBeLessThanOrEqual(6);
      for (const word of words) expect(Math.abs(word.length - slip.length)).toBeLessThanOrEqual(1);
      expect(Object.keys(COVERS)).not.toContain(slip);
      expect(Object.values(ENGLISH).flat()).not.toContain(slip);
    }
  });

  it("names the shelves in words written one way", () => {
    for (const word of Object.values(CATEGORY_WORDS).flat()) expect(normaliseText(word)).toBe(word);
  });
});

describe("other spellings of a text", () => {
  it.each([
    ["keripik pisang cokelat", "kripik coklat"],
    ["pempek", "empek empek mpek mpek"],
    ["kopi bubuk", ""],
    ["", ""],
  ])("of %j are %j", (text, others) => expect(otherSpellings(text)).toBe(others));
});
