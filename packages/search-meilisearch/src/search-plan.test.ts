import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError, search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { Answer } from "./ask";
import { planSearch } from "./search-plan";

const index: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "meilisearch",
  fields: search
    .define({
      id: search.keyword().filterable(),
      name: search.text().searchable({ weight: 2 }),
      description: search.text().searchable(),
      category: search.keyword().filterable().facetable(),
      commodity: search.keyword().filterable(),
      price: search
        .integer()
        .filterable()
        .sortable()
        .facetable({ types: ["range", "stats"] }),
      place: search.geo().filterable(),
    })
    .toFields(),
  settings: {},
  definition_hash: "hash",
  physical_name: "product_v1",
  async *seed() {},
};

type Change = Partial<SearchTypes.ProviderSearchQuery> & { options?: SearchTypes.SearchOptions };

function plan({ options, ...change }: Change = {}) {
  return planSearch({ index, attributes_to_retrieve: ["id", "name"], search_options: options, ...change });
}

/** The questions as they go over the wire, without what is not set. */
const asks = (change?: Change) => JSON.parse(JSON.stringify(plan(change).asks));

const answer = (change: Partial<Answer> = {}): Answer => ({
  hits: [],
  total: 0,
  distribution: {},
  stats: {},
  milliseconds: 1,
  ...change,
});

describe("a query", () => {
  it("becomes one plain question", () => {
    expect(
      asks({
        q: "kopi bubuk",
        filters: { category: "kopi" },
        pagination: { skip: 40, take: 20, order: { price: "ASC", _score: "DESC" } },
        options: { facets: ["category"], include_score: true, min_score: 0.4, attributes_to_search_on: ["name"] },
      }),
    ).toEqual([
      {
        indexUid: "product_v1",
        q: "kopi bubuk ",
        matchingStrategy: "all",
        filter: 'category = "kopi"',
        attributesToSearchOn: ["name"],
        rankingScoreThreshold: 0.4,
        sort: ["price:asc"],
        attributesToRetrieve: ["id", "name"],
        showRankingScore: true,
        limit: 20,
        offset: 40,
        facets: ["category"],
      },
    ]);
  });

  it.each<[string, string | undefined, SearchTypes.SearchOptions, string]>([
    ["closes the last word", "kopi bub", {}, "kopi bub "],
    ["leaves it open while typing", "kopi bub", { match_strategy: "last" }, "kopi bub"],
    ["has no words", undefined, {}, ""],
    ["takes any of one word as it is", "kopi", { match_strategy: "any" }, "kopi "],
    ["quotes each word where no typo is forgiven", "kopi bubuk", { typo_tolerance: false }, '"kopi" "bubuk"'],
    ["quotes closed words while typing too", "kopi ", { typo_tolerance: false, match_strategy: "last" }, '"kopi"'],
  ])("%s", (_, q, options, words) => {
    expect(asks({ q, options })[0]).toMatchObject({ q: words, matchingStrategy: "all" });
  });

  it("for any word merges one question for all and one for each", () => {
    const [ask] = asks({
      q: "kopi teh",
      pagination: { take: 5 },
      options: { match_strategy: "any", facets: ["category"] },
    });
    expect(ask.federation).toEqual({ limit: 5, offset: 0, facetsByIndex: { product_v1: ["category"] } });
    expect(ask.queries.map((each: { q: string; matchingStrategy: string }) => [each.q, each.matchingStrategy])).toEqual(
      [
        ["kopi teh ", "last"],
        ["kopi ", "all"],
        ["teh ", "all"],
      ],
    );
  });

  it("for a place filters, sorts and tells metres", () => {
    const geo = { field: "place", latitude: -5, longitude: 105, within_metres: 2_000, order: "ASC" };
    const change = { options: { provider_options: { meilisearch: { geo } } }, filters: { category: "kopi" } };
    expect(asks(change)[0]).toMatchObject({
      filter: '(category = "kopi") AND (_geoRadius(-5, 105, 2000))',
      sort: ["_geoPoint(-5,105):asc"],
      attributesToRetrieve: ["id", "name", "_geo"],
    });
    const hits = [
      { id: "a", _geo: { lat: -5, lng: 105 }, _geoDistance: 7 },
      { id: "b", _geo: { lat: -5.01, lng: 105 } },
      { id: "c" },
    ];
    expect(plan(change).read([answer({ hits })]).provider_metadata).toEqual({ distances: { a: 7, b: 1112 } });
  });

  it("that folds hits counts them by a question more, unless nobody asks", () => {
    const folding = { options: { distinct: "commodity" } };
    expect(asks(folding).map(({ distinct, hitsPerPage }: Record<string, unknown>) => [distinct, hitsPerPage])).toEqual([
      ["commodity", undefined],
      ["commodity", 0],
    ]);
    expect(plan(folding).read([answer({ total: 50 }), answer({ total: 4 })]).metadata.count).toBe(4);
    expect(asks({ options: { distinct: "commodity", count: "none" } })).toHaveLength(1);
    expect(plan({ options: { count: "none" } }).read([answer({ total: 50 })]).metadata.count).toBeNull();
  });

  it.each<[string, Change]>([
    ["a page below zero", { pagination: { skip: -1 } }],
    ["a cursor", { pagination: { cursor: "x" } }],
    ["a vector", { options: { vector: { query: "x" } } }],
    ["relevance before a field", { pagination: { order: { _score: "DESC", price: "ASC" } } }],
    ["the worst first", { pagination: { order: { _score: "ASC" } } }],
    ["half a word without typos", { q: "kop", options: { typo_tolerance: false, match_strategy: "last" } }],
    [
      "no typos where there are synonyms",
      {
        q: "kopi",
        options: { typo_tolerance: false },
        index: { ...index, settings: { provider_options: { meilisearch: { synonyms: { kopi: ["coffee"] } } } } },
      },
    ],
    [
      "an exact total of any folded",
      { q: "a b", options: { match_strategy: "any", distinct: "commodity", count: "exact" } },
    ],
    ["an option nobody knows", { options: { provider_options: { meilisearch: { gep: {} } } } }],
  ])("is refused with %s", (_, change) => {
    expect(() => plan(change)).toThrow(expect.objectContaining({ type: MedusaError.Types.INVALID_DATA }));
  });
});

describe("facets", () => {
  const kinds: SearchTypes.SearchFacetRequest[] = [
    { field: "category", limit: 2 },
    { field: "price", type: "range", ranges: [{ key: "cheap", to: 20 }, { from: 20 }] },
  ];

  it("take a question for each range beside the server's own counts", () => {
    const all = asks({ q: "kopi", filters: { category: "kopi" }, options: { facets: kinds } });
    expect(all.map(({ filter, limit }: Record<string, unknown>) => [filter, limit])).toEqual([
      ['category = "kopi"', 20],
      ['(category = "kopi") AND (price < "20")', 0],
      ['(category = "kopi") AND (price >= "20")', 0],
    ]);
  });

  it("are read by their kind", () => {
    const main = answer({ distribution: { category: { teh: 2, kue: 5, kopi: 2, roti: 0 } } });
    const { facets } = plan({ options: { facets: kinds } }).read([main, answer({ total: 3 }), answer({ total: 6 })]);
    expect(facets).toEqual({
      category: {
        type: "value",
        values: [
          { value: "kue", count: 5 },
          { value: "kopi", count: 2 },
        ],
      },
      price: {
        type: "range",
        ranges: [
          { key: "cheap", to: 20, count: 3 },
          { key: "20-*", from: 20, count: 6 },
        ],
      },
    });
  });

  it("of statistics count the documents that have a value", () => {
    const asked: Change = { options: { facets: [{ field: "price", type: "stats" }] } };
    expect(asks(asked)[1]).toMatchObject({ filter: "price EXISTS AND price IS NOT NULL", limit: 0 });
    const main = answer({ stats: { price: { min: 5, max: 9 } } });
    expect(plan(asked).read([main, answer({ total: 4 })]).facets).toEqual({
      price: { type: "stats", min: 5, max: 9, count: 4 },
    });
    expect(plan(asked).read([answer(), answer()]).facets).toEqual({
      price: { type: "stats", min: 0, max: 0, count: 0 },
    });
  });

  it("of several queries stay with their own", () => {
    const folded: Change = { options: { facets: kinds, distinct: "commodity" } };
    const answers = [answer({ total: 9 }), answer({ total: 3 }), answer({ total: 6 }), answer({ total: 4 })];
    const { facets, metadata } = plan(folded).read(answers);
    expect(metadata.count).toBe(4);
    expect(facets?.price).toMatchObject({ ranges: [{ count: 3 }, { count: 6 }] });
  });
});

describe("highlights", () => {
  it("are asked for with marks no text holds, and read with the caller's tags", () => {
    const asked: Change = { q: "kopi", options: { highlight: { fields: ["name"], pre_tag: "[", post_tag: "]" } } };
    const [ask] = asks(asked);
    expect(ask).toMatchObject({ attributesToHighlight: ["name"] });
    const { highlightPreTag: open, highlightPostTag: close } = ask;
    const hits = [
      { id: "a", name: "Kopi", _formatted: { name: `<mark>${open}Kopi${close}</mark>`, description: "x" } },
      { id: "b", name: "Teh", _formatted: { name: "Teh" } },
    ];
    const result = plan(asked).read([answer({ hits })]);
    expect(result.hits.map(({ highlights }) => highlights)).toEqual([{ name: ["<mark>[Kopi]</mark>"] }, {}]);
  });

  it("mark the fields that are searched, cropped when asked", () => {
    const highlight = { fields: ["description"], snippet: { length: 7 } };
    expect(asks({ q: "x", options: { highlight: true } })[0].attributesToHighlight).toEqual(["name", "description"]);
    expect(asks({ q: "x", options: { highlight } })[0]).toMatchObject({
      attributesToCrop: ["description"],
      cropLength: 7,
    });
    expect(asks({ options: { highlight: true } })[0]).not.toHaveProperty("attributesToHighlight");
  });
});
