import { describe, expect, it } from "vitest";
import { definitionOf, GOODS } from "../testing/definition";
import { planIndex } from "./plan";
import { readSettings } from "./settings";

const plan = planIndex(definitionOf(GOODS));
const fieldOf = (path: string) => plan.fields.find((field) => field.path === path);

describe("the plan of an index", () => {
  it("sorts searchable fields into three levels by weight", () => {
    expect(fieldOf("name")?.search?.level).toBe(0);
    expect(fieldOf("seller")?.search?.level).toBe(1);
    expect(fieldOf("description")?.search?.level).toBe(2);
  });

  it("keeps columns only of what is filtered, sorted, counted or a place", () => {
    expect(fieldOf("description")?.column).toBeUndefined();
    expect(fieldOf("price")?.column).toBeDefined();
    expect(fieldOf("place")?.column).toBeDefined();
  });

  it("looks into objects, and takes lists of them", () => {
    const { fields } = planIndex(
      definitionOf({
        id: { type: "keyword" },
        offer: { type: "object", fields: { price: { type: "integer", filterable: true } } },
      }),
    );
    expect(fields.map(({ path, isArray }) => [path, isArray])).toEqual([
      ["id", false],
      ["offer.price", true],
    ]);
  });

  it.each([
    ["a vector", { meaning: { type: "vector", dimensions: 3 } }, {}, 'of type "vector"'],
    ["a list to sort by", { tags: { type: "keyword", array: true, sortable: true } }, {}, "is a list"],
    ["places to count", { place: { type: "geo", facetable: true } }, {}, "is a place"],
    ["an unknown distinct field", {}, { distinct_attribute: "nope" }, 'distinct_attribute "nope"'],
  ] as const)("refuses %s", (_, fields, settings, sentence) => {
    expect(() => planIndex(definitionOf({ ...GOODS, ...fields }, settings))).toThrow(sentence);
  });
});

describe("the settings of an index", () => {
  it.each([
    ["an unknown setting", { synonym: {} }, 'no embedded setting "synonym"'],
    ["synonyms that are no lists", { synonyms: { telor: "telur" } }, 'synonyms of "telor"'],
    ["a synonym of four words", { synonyms: { "satu dua tiga empat": ["lima"] } }, "1 to 3 words"],
    ["a tie break nobody can sort by", { tie_breaks: [{ field: "category", order: "ASC" }] }, "no sortable field"],
    ["a tie break without order", { tie_breaks: [{ field: "sold" }] }, "needs the order"],
    ["affixes of another language", { affixes: "english" }, "indonesian"],
  ])("refuse %s", (_, embedded, sentence) => {
    expect(() => readSettings({ provider_options: { embedded } }, plan)).toThrow(sentence);
  });

  it.each([
    ["more for one typo than for two", { min_word_size_for_one_typo: 9, min_word_size_for_two_typos: 5 }],
    ["exact fields that are not searched", { disabled_on_attributes: ["price"] }],
  ])("refuse %s", (_, typo_tolerance) => {
    expect(() => readSettings({ typo_tolerance }, plan)).toThrow("typo_tolerance");
  });
});
