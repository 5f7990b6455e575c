// @ts-check
import { describe, expect, it } from "vitest";
import { affixedForms } from "./affixes.mjs";
import { createCatalogue, wordsOf } from "./catalogue.mjs";
import { createQueries, SHARES } from "./queries.mjs";
import { seededRandom } from "./random.mjs";
import { editsBetween, misspell } from "./typos.mjs";

const COUNT = 2_000;
const make = (seed = 5) => createCatalogue({ count: COUNT, random: seededRandom(seed) });
const catalogue = make();
const byId = new Map(catalogue.documents.map((document) => [document.id, document]));
const queries = createQueries(catalogue, { count: 500, random: seededRandom(6) });
const textOf = (/** @type {import("./catalogue.mjs").ProductDocument} */ document) =>
  wordsOf(
    `${document.title} ${document.description} ${document.category_name} ${document.seller_name} ${document.regency}`,
  );
const wordSets = catalogue.documents.map((document) => ({ ...document, words: new Set(textOf(document)) }));
const written = new Set(wordSets.flatMap(({ words }) => [...words]));

describe("the catalogue", () => {
  it("is the same for the same seed and another for another", () => {
    expect(make()).toEqual(catalogue);
    expect(make(6).documents[0]).not.toEqual(catalogue.documents[0]);
  });

  it("describes each product in 30 to 60 words", () => {
    const lengths = catalogue.documents.map(({ description }) => wordsOf(description).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  it("uses about as many terms as were asked for and repeats none of its ids", () => {
    expect(catalogue.vocabulary.words.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(catalogue.vocabulary.words).size).toBe(catalogue.vocabulary.words.length);
    expect(byId.size).toBe(COUNT);
  });

  it("never writes a synonym's key or a word that is only asked for", () => {
    const asked = catalogue.vocabulary.families.flatMap(({ onlyAsked }) => onlyAsked);
    expect(asked.filter((word) => written.has(word))).toEqual([]);
    const keys = Object.keys(catalogue.vocabulary.synonyms).flatMap((key) => key.split(" "));
    expect(keys.filter((word) => written.has(word))).toEqual([]);
  });
});

describe("the queries", () => {
  it("come in the shares of their kinds", () => {
    for (const [kind, share] of Object.entries(SHARES)) {
      expect(queries.filter((query) => query.kind === kind)).toHaveLength(share / 2);
    }
    expect(Object.values(SHARES).reduce((sum, share) => sum + share)).toBe(1_000);
  });

  it("are the same for the same seed", () => {
    expect(createQueries(catalogue, { count: 500, random: seededRandom(6) })).toEqual(queries);
  });

  it("have answers, all within the price", () => {
    for (const { right, sure, price } of queries) {
      expect(sure).toBeGreaterThan(0);
      expect(right.size).toBeGreaterThanOrEqual(sure);
      for (const id of right) {
        const paid = byId.get(id)?.price ?? Number.NaN;
        expect(paid >= price.from && paid <= price.to).toBe(true);
      }
    }
  });

  it("are surely answered by every document that holds the words", () => {
    for (const { text, price, right, sure } of queries.filter(
      ({ kind }) => kind === "exact" || kind === "multi-word",
    )) {
      const holding = wordSets.filter(
        (document) =>
          document.price >= price.from &&
          document.price <= price.to &&
          wordsOf(text).every((word) => document.words.has(word)),
      );
      expect(holding).toHaveLength(sure);
      expect(holding.filter(({ id }) => !right.has(id))).toEqual([]);
    }
  });

  it("hold no typed word that was written when they are misspelt, affixed or a synonym", () => {
    const changed = queries.filter(({ kind }) => !["exact", "multi-word", "prefix"].includes(kind));
    for (const { text } of changed) expect(written.has(wordsOf(text).at(-1) ?? "")).toBe(false);
  });

  it.each([
    ["one typo", 5, 99],
    ["two typos", 9, 99],
    ["typo in a short word", 3, 4],
    ["typo in the first letter", 5, 99],
  ])("%s is in a word of %i to %i letters", (kind, from, to) => {
    const lengths = queries.filter((query) => query.kind === kind).map(({ text }) => wordsOf(text).at(-1)?.length ?? 0);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(to);
  });
});

describe("affixed forms", () => {
  it.each([
    ["anyam", "menganyam", "penganyaman"],
    ["jahit", "menjahit", "penjahit"],
    ["sulam", "menyulam", "penyulaman"],
    ["tenun", "menenun", "penenun"],
    ["pakai", "memakai", "pemakaian"],
    ["kukus", "mengukus", "kukusan"],
    ["goreng", "menggoreng", "gorengan"],
    ["rajut", "merajut", "terajut"],
    ["bakar", "membakar", "bakaran"],
    ["olah", "mengolah", "pengolahan"],
  ])("of %s are %s and %s among others", (root, one, other) => {
    expect(affixedForms(root)).toEqual(expect.arrayContaining([one, other]));
  });
});

describe("edits between words", () => {
  it.each([
    ["pisang", "pisang", 0, 0],
    ["pisag", "pisang", 1, 1],
    ["pisnag", "pisang", 1, 1],
    ["oisang", "pisang", 1, 1],
    ["pisa", "pisang", 2, 0],
    ["kopi", "topi", 1, 1],
    ["telor", "telur", 1, 1],
    ["madu", "garam", 3, 3],
  ])("%s and %s: %i in all, %i to a beginning", (one, other, whole, beginning) => {
    expect(editsBetween(one, other, 2)).toEqual({ whole, beginning });
  });

  it("are at most one after one misspelling", () => {
    const random = seededRandom(1);
    for (let turn = 0; turn < 500; turn += 1) {
      const word = random.pick(catalogue.vocabulary.words);
      expect(editsBetween(misspell(word, random, { from: 0, to: 20 }), word, 1).whole).toBeLessThanOrEqual(1);
    }
  });
});
