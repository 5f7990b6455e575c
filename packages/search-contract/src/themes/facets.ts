import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import type { Question } from "../test-index";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  category: search.keyword().filterable().facetable(),
  badges: search.keyword().array().filterable().facetable(),
  price: search
    .integer()
    .filterable()
    .facetable({ types: ["range", "stats"] }),
  created_at: search.date().filterable().facetable(),
  kind: search.keyword().filterable(),
});

const documents = [
  { id: "a", name: "keripik pisang", category: "keripik", badges: ["halal", "pirt"], price: 10, kind: "kube" },
  { id: "b", name: "keripik talas", category: "keripik", badges: ["halal"], price: 20, kind: "kube" },
  { id: "c", name: "kopi robusta", category: "kopi", badges: ["halal"], price: 30, kind: "ewarong" },
  { id: "d", name: "kue pisang", category: "kue", badges: [], price: 40, kind: "kube" },
  { id: "e", name: "beras", price: null, kind: "ewarong" },
].map((document, day) => ({ ...document, created_at: `2026-01-0${day + 1}T00:00:00.000Z` }));

type Facet = string | SearchTypes.SearchFacetRequest;

export function facetCases(engine: EngineUnderContract): void {
  describe("facets", () => {
    const index = withIndex(engine, { fields }, documents);

    async function facet(request: Facet, question: Question = {}): Promise<SearchTypes.SearchFacetResult | undefined> {
      const { facets } = await index().search({ ...question, options: { ...question.options, facets: [request] } });
      return facets?.[typeof request === "string" ? request : request.field];
    }

    async function values(request: Facet, question?: Question): Promise<[string, number][]> {
      const result = await facet(request, question);
      return result?.type === "value"
        ? result.values.map(({ value, count }) => [value, count])
        : expect.fail("no values");
    }

    it("count by value, most first, then by name", async () => {
      expect(await values("category")).toEqual([
        ["keripik", 2],
        ["kopi", 1],
        ["kue", 1],
      ]);
    });

    it("count each element of an array", async () => {
      expect(await values("badges")).toEqual([
        ["halal", 3],
        ["pirt", 1],
      ]);
    });

    it("follow the words", async () => {
      expect(await values("category", { q: "pisang" })).toEqual([
        ["keripik", 1],
        ["kue", 1],
      ]);
      expect(await values("category", { q: "tidak ada" })).toEqual([]);
    });

    it("follow the filters", async () => {
      expect(await values("badges", { filters: { category: "keripik" } })).toEqual([
        ["halal", 2],
        ["pirt", 1],
      ]);
      expect(await values("category", { filters: { kind: "kube", price: { $gte: 20 } } })).toEqual([
        ["keripik", 1],
        ["kue", 1],
      ]);
    });

    it("do not follow the page", async () => {
      const { hits, facets } = await index().search({ skip: 1, take: 1, options: { facets: ["category", "badges"] } });
      expect(hits.map(({ id }) => id)).toEqual(["b"]);
      expect(Object.keys(facets ?? {}).sort()).toEqual(["badges", "category"]);
      expect(await values("category", { take: 0 })).toHaveLength(3);
    });

    it("come by name when asked", async () => {
      expect(await values({ field: "category", sort: "alpha" }, { filters: { category: ["kue", "keripik"] } })).toEqual(
        [
          ["keripik", 2],
          ["kue", 1],
        ],
      );
      expect((await values({ field: "category", sort: "alpha" })).map(([value]) => value)).toEqual([
        "keripik",
        "kopi",
        "kue",
      ]);
    });

    it("stop at their limit", async () => {
      expect(await values({ field: "category", limit: 2 })).toEqual([
        ["keripik", 2],
        ["kopi", 1],
      ]);
    });

    it("narrow to values that begin as asked", async () => {
      expect(await values({ field: "category", query: "ko" })).toEqual([["kopi", 1]]);
      expect(await values({ field: "category", query: "KE" })).toEqual([["keripik", 2]]);
      expect(await values({ field: "category", query: "%" })).toEqual([]);
    });

    it("count ranges, from inclusive to exclusive", async () => {
      const ranges = [
        { key: "cheap", to: 20 },
        { from: 20, to: 40 },
        { key: "dear", from: 40 },
      ];
      expect(await facet({ field: "price", type: "range", ranges })).toMatchObject({
        type: "range",
        ranges: [
          { key: "cheap", to: 20, count: 1 },
          { from: 20, to: 40, count: 2 },
          { key: "dear", from: 40, count: 1 },
        ],
      });
      expect(await facet({ field: "price", type: "range", ranges }, { q: "keripik" })).toMatchObject({
        ranges: [{ count: 1 }, { count: 1 }, { count: 0 }],
      });
    });

    it("count ranges of days", async () => {
      const ranges = [
        { key: "early", to: "2026-01-03T00:00:00.000Z" },
        { key: "late", from: "2026-01-03T00:00:00.000Z" },
      ];
      expect(await facet({ field: "created_at", type: "range", ranges })).toMatchObject({
        ranges: [
          { key: "early", count: 2 },
          { key: "late", count: 3 },
        ],
      });
    });

    it("give the smallest, the largest and how many", async () => {
      const stats: Facet = { field: "price", type: "stats" };
      expect(await facet(stats)).toMatchObject({ type: "stats", min: 10, max: 40, count: 4 });
      expect(await facet(stats, { q: "keripik" })).toMatchObject({ min: 10, max: 20, count: 2 });
      expect(await facet(stats, { filters: { price: { $gt: 10 } } })).toMatchObject({ min: 20, max: 40, count: 3 });
      expect(await facet(stats, { q: "tidak ada" })).toMatchObject({ type: "stats", count: 0 });
    });

    it("come together in one answer", async () => {
      const { facets } = await index().search({
        q: "pisang",
        options: { facets: ["category", { field: "price", type: "stats" }] },
      });
      expect(facets).toMatchObject({
        category: { type: "value" },
        price: { type: "stats", min: 10, max: 40, count: 2 },
      });
    });

    // The Search Module asks one query for the hits and one more for each facet whose own field is filtered.
    it("of a filtered field stay honest as the Search Module asks for them", async () => {
      const options = { facets: ["category", "badges"] };
      const own = { take: 0, options: { facets: ["category"], count: "none" as const } };
      const [base, siblings] = await index().searchMany([
        { filters: { category: "keripik", kind: "kube" }, options },
        { ...own, filters: { kind: "kube" } },
      ]);
      expect(base?.hits.map(({ id }) => id)).toEqual(["a", "b"]);
      expect(base?.facets?.category).toMatchObject({ values: [{ value: "keripik", count: 2 }] });
      expect(base?.facets?.badges).toMatchObject({
        values: [
          { value: "halal", count: 2 },
          { value: "pirt", count: 1 },
        ],
      });
      expect(siblings?.hits).toEqual([]);
      expect(siblings?.metadata.count).toBeNull();
      expect(siblings?.facets?.category).toMatchObject({
        values: [
          { value: "keripik", count: 2 },
          { value: "kue", count: 1 },
        ],
      });
    });

    it.each<[string, Facet]>([
      ["a field nobody declared", "nope"],
      ["a field that is not facetable", "kind"],
      ["values of a number that has only ranges", "price"],
      ["ranges of a word", { field: "category", type: "range", ranges: [{ from: 1 }] }],
      ["stats of a word", { field: "category", type: "stats" }],
      ["stats where they were not asked for", { field: "created_at", type: "stats" }],
      ["a limit below zero", { field: "category", limit: -1 }],
      ["a range that is no number", { field: "price", type: "range", ranges: [{ from: "murah" }] }],
    ])("refuse %s", async (_, request) => {
      await expectRefusal(facet(request));
    });
  });
}
