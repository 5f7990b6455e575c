import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable({ weight: 2 }).sortable(),
  description: search.text().searchable({ weight: 1 }),
  price: search.integer().sortable().filterable(),
  rating: search.float().sortable(),
  created_at: search.date().sortable(),
  kind: search.keyword().filterable(),
});

export function sortingCases(engine: EngineUnderContract): void {
  describe("sorting", () => {
    const index = withIndex(engine, { fields }, [
      { id: "c", name: "kopi", price: 30, rating: 4, created_at: "2026-03-01T00:00:00.000Z" },
      { id: "e", name: "emping kopi", price: 9, rating: 4.5, created_at: "2026-01-01T00:00:00.000Z" },
      { id: "a", name: "beras", description: "bukan kopi", price: 9, created_at: "2026-02-01T00:00:00.000Z" },
      { id: "d", name: "dodol", price: null },
      { id: "b", name: "arem arem", price: -5, rating: 4 },
    ]);

    it.each<[string, Record<string, SearchTypes.SearchOrderBy>, string[]]>([
      ["a number, ties by id, missing last", { price: "ASC" }, ["b", "a", "e", "c", "d"]],
      ["a number downwards, missing last too", { price: "DESC" }, ["c", "a", "e", "b", "d"]],
      ["two fields", { rating: "ASC", price: "DESC" }, ["c", "b", "e", "a", "d"]],
      ["a day", { created_at: "DESC" }, ["c", "a", "e", "b", "d"]],
      ["a text", { name: "ASC" }, ["b", "a", "d", "e", "c"]],
      ["relevance, which is none without words", { _score: "DESC" }, ["a", "b", "c", "d", "e"]],
    ])("by %s", async (_, order, ids) => {
      expect(await index().ids({ order })).toEqual(ids);
    });

    it("goes before relevance when there are words", async () => {
      expect(await index().ids({ q: "kopi" })).toEqual(["c", "e", "a"]);
      expect(await index().ids({ q: "kopi", order: { _score: "DESC" } })).toEqual(["c", "e", "a"]);
      expect(await index().ids({ q: "kopi", order: { created_at: "ASC" } })).toEqual(["e", "a", "c"]);
      expect(await index().ids({ q: "kopi", order: { price: "ASC", _score: "DESC" } })).toEqual(["e", "a", "c"]);
    });

    it("holds over pages", async () => {
      const pages = [0, 2, 4].map((skip) => index().ids({ skip, take: 2, order: { price: "ASC" } }));
      expect(await Promise.all(pages)).toEqual([["b", "a"], ["e", "c"], ["d"]]);
    });

    it.each<[string, object]>([
      ["a field nobody declared", { nope: "ASC" }],
      ["a field that is not sortable", { kind: "ASC" }],
      ["a direction that does not exist", { price: "sideways" }],
      ["a field name made of syntax", { "price:asc,kind": "ASC" }],
      ["what every object has", JSON.parse('{ "__proto__": "ASC" }')],
    ])("refuses %s", async (_, order) => {
      await expectRefusal(index().search({ order: order as Record<string, SearchTypes.SearchOrderBy> }));
    });
  });

  describe("one hit a value", () => {
    const grouped = search.define({
      id: search.keyword().filterable(),
      name: search.text().searchable(),
      commodity: search.keyword().filterable(),
      price: search.integer().sortable().filterable(),
      note: search.keyword(),
    });
    const documents = [
      { id: "rice-1", name: "beras pulen", commodity: "rice", price: 15 },
      { id: "rice-2", name: "beras", commodity: "rice", price: 12 },
      { id: "rice-3", name: "beras premium", commodity: "rice", price: 20 },
      { id: "egg-1", name: "telur", commodity: "egg", price: 30 },
      { id: "egg-2", name: "telur", commodity: "egg", price: 28 },
      { id: "own-1", name: "keripik beras", price: 14 },
      { id: "own-2", name: "keripik", commodity: null, price: 25 },
    ];

    describe("asked for by the query", () => {
      const index = withIndex(engine, { fields: grouped }, documents);
      const options = { distinct: "commodity", count: "exact" as const };

      it("keeps the best and leaves documents without the field alone", async () => {
        expect(await index().ids({ options, order: { price: "ASC" } })).toEqual(["rice-2", "own-1", "own-2", "egg-2"]);
        expect(await index().ids({ options, order: { price: "DESC" } })).toEqual(["egg-1", "own-2", "rice-3", "own-1"]);
      });

      it("keeps the best by relevance", async () => {
        expect(await index().ids({ q: "premium beras", options })).toEqual(["rice-3"]);
        expect(await index().ids({ q: "telur", options })).toEqual(["egg-1"]);
      });

      it("counts what is left", async () => {
        const { metadata } = await index().search({ options, take: 2, order: { price: "ASC" } });
        expect(metadata.count).toBe(4);
        expect((await index().search({ q: "beras", options, take: 1 })).metadata.count).toBe(2);
      });

      it("holds over pages", async () => {
        const pages = [0, 2, 4].map((skip) => index().ids({ skip, take: 2, options, order: { price: "ASC" } }));
        expect(await Promise.all(pages)).toEqual([["rice-2", "own-1"], ["own-2", "egg-2"], []]);
      });

      it.each(["nope", "note"])("refuses %s", async (distinct) => {
        await expectRefusal(index().search({ options: { distinct } }));
      });
    });

    describe("asked for by the index", () => {
      const index = withIndex(engine, { fields: grouped, settings: { distinct_attribute: "commodity" } }, documents);

      it("holds for every query, unless it names another field", async () => {
        expect(await index().ids({ order: { price: "ASC" } })).toEqual(["rice-2", "own-1", "own-2", "egg-2"]);
        expect(await index().ids({ q: "telur", options: { distinct: "id" } })).toEqual(["egg-1", "egg-2"]);
      });
    });
  });
}
