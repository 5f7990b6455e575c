import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 2 }),
  seller: search.text().searchable({ weight: 1 }),
  internal: search.text(),
});

const documents = [
  { id: "banana", name: "keripik pisang", seller: "Melati" },
  { id: "cassava", name: "keripik singkong pedas", seller: "Mawar" },
  { id: "fried", name: "pisang goreng", seller: "Kenanga", internal: "gudang" },
  { id: "coffee", name: "kopi bubuk", seller: "Anggrek" },
];

export function wordCases(engine: EngineUnderContract): void {
  describe("words", () => {
    const index = withIndex(engine, { fields }, documents);

    describe.each([
      ["all", "keripik pisang", ["banana"]],
      ["all", "KERIPIK Pisang", ["banana"]],
      ["all", "pisang keripik", ["banana"]],
      ["all", "keripik pis", []],
      ["all", "pis", []],
      ["last", "keripik pis", ["banana"]],
      ["last", "keripik pisang", ["banana"]],
      ["last", "pis", ["banana", "fried"]],
      ["last", "pis ", []],
      ["last", "kerip pisang", []],
      ["last", "pisang gor", ["fried"]],
      ["last", "kopi", ["coffee"]],
      ["any", "kopi pisang", ["banana", "coffee", "fried"]],
      ["any", "goreng bubuk", ["coffee", "fried"]],
      ["any", "singkong tiwul", ["cassava"]],
      ["any", "tiwul gatot", []],
    ] as const)("strategy %s with %j", (match_strategy, q, ids) => {
      it("finds what it should", async () => {
        expect((await index().ids({ q, options: { match_strategy } })).sort()).toEqual(ids);
      });
    });

    it("puts what holds more of any words first", async () => {
      const found = await index().ids({ q: "pisang goreng", options: { match_strategy: "any" } });
      expect(found).toEqual(["fried", "banana"]);
    });

    it("asks for all complete words unless told otherwise", async () => {
      expect(await index().ids({ q: "keripik pisang" })).toEqual(["banana"]);
      expect(await index().ids({ q: "keripik pis" })).toEqual([]);
    });

    it.each([
      ["words in different fields", "keripik mawar", undefined, ["cassava"]],
      ["only the fields asked for", "mawar", ["name"], []],
      ["only the fields asked for, the other one", "mawar", ["seller"], ["cassava"]],
      ["several fields asked for", "keripik mawar", ["seller", "name"], ["cassava"]],
      ["a field that is not searchable", "gudang", undefined, []],
    ])("%s", async (_, q, attributes_to_search_on, ids) => {
      expect(await index().ids({ q, options: { attributes_to_search_on } })).toEqual(ids);
    });

    it.each(["nope", "internal", "__proto__", "name.raw"])("refuses to search on %s", async (field) => {
      await expectRefusal(index().search({ q: "kopi", options: { attributes_to_search_on: [field] } }));
    });
  });

  describe("phrases and negation", () => {
    const phrases = [
      { id: "adjacent", name: "keripik pisang keju" },
      { id: "turned", name: "pisang keripik keju" },
      { id: "apart", name: "keripik rasa pisang" },
      { id: "hyphen", name: "dodol oleh-oleh" },
    ];
    const index = withIndex(engine, { fields }, phrases);

    it.each([
      ["a phrase is adjacent and in its order", '"keripik pisang"', ["adjacent"]],
      ["a phrase and a word", '"pisang keripik" keju', ["turned"]],
      ["two phrases", '"keripik rasa" "rasa pisang"', ["apart"]],
      ["a phrase has no open end", '"keripik pis"', []],
      ["a phrase forgives no typo", '"keripik pisamg"', []],
      ["a phrase that is not closed", '"keripik pisang', ["adjacent"]],
      ["a word left out", "keripik -keju", ["apart"]],
      ["a phrase left out", 'keripik -"pisang keju"', ["apart", "turned"]],
      ["only a word left out", "-keripik", ["hyphen"]],
      ["what is left out is exact", "keripik -kej", ["adjacent", "apart", "turned"]],
      ["a hyphen within a word leaves nothing out", "oleh-oleh", ["hyphen"]],
    ])("%s", async (_, q, ids) => {
      expect((await index().ids({ q })).sort()).toEqual(ids);
    });

    it("holds them while typing too", async () => {
      const options = { match_strategy: "last" } as const;
      expect(await index().ids({ q: '"keripik pisang" ke', options })).toEqual(["adjacent"]);
      expect(await index().ids({ q: "-keju keri", options })).toEqual(["apart"]);
    });
  });

  describe("stop words", () => {
    const index = withIndex(engine, { fields, engine: { stop_words: ["khas", "dari", "yang"] } }, [
      { id: "dodol", name: "dodol dari Garut" },
      { id: "pempek", name: "pempek Palembang" },
    ]);

    it.each([
      ["in the query only", "pempek khas palembang", ["pempek"]],
      ["in the document only", "dodol garut", ["dodol"]],
      ["in both", "dodol dari garut", ["dodol"]],
      ["nothing but stop words is an empty query", "yang khas", ["dodol", "pempek"]],
    ])("%s", async (_, q, ids) => {
      expect(await index().ids({ q })).toEqual(ids);
    });
  });
}
