import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError, search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { MeilisearchIndexOptions } from "./index-options";
import { settingsOf } from "./settings";

type Fields = ReturnType<typeof search.define>;

const product = search.define({
  id: search.keyword().filterable(),
  description: search.text().searchable(),
  title: search.text().searchable({ weight: 5 }).sortable(),
  seller: search.text().searchable({ weight: 2 }),
  hint: search.text().searchable({ weight: 2 }).retrievable(false),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  badges: search.keyword().array().facetable(),
  commodity: search.keyword(),
  created_at: search.date().sortable(),
  offers: search.object({ price: search.integer().filterable(), note: search.text() }),
  place: search.geo().filterable(),
});

function settings(
  fields: Fields,
  { engine = {}, ...own }: SearchTypes.SearchIndexSettings & { engine?: MeilisearchIndexOptions } = {},
) {
  return settingsOf({
    name: "product",
    entity: "product",
    primary_key: "id",
    provider: "meilisearch",
    fields: fields.toFields(),
    settings: { ...own, provider_options: { meilisearch: { ...engine } } },
    definition_hash: "hash",
    physical_name: "product_v1",
    async *seed() {},
  });
}

describe("the settings of an index", () => {
  it("say what can be done with each field, and no more", () => {
    const only = (equality: boolean, comparison: boolean) => ({ facetSearch: false, filter: { equality, comparison } });
    expect(settings(product, { distinct_attribute: "commodity" })).toMatchObject({
      searchableAttributes: ["title", "seller", "hint", "description"],
      displayedAttributes: [
        "id",
        "description",
        "title",
        "seller",
        "price",
        "badges",
        "commodity",
        "created_at",
        "offers.price",
        "offers.note",
        "place",
        "_geo",
      ],
      filterableAttributes: [
        { attributePatterns: ["id"], features: only(true, false) },
        { attributePatterns: ["price"], features: only(true, true) },
        { attributePatterns: ["badges"], features: only(true, false) },
        { attributePatterns: ["commodity"], features: only(true, false) },
        { attributePatterns: ["offers.price"], features: only(true, true) },
        "_geo",
      ],
      sortableAttributes: ["title", "price", "created_at", "_geo"],
      distinctAttribute: "commodity",
      pagination: { maxTotalHits: 1_000_000 },
      faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { "*": "count" } },
    });
  });

  it("rank by the sort if there is one, then by the words, then by the tie-breaks and the id", () => {
    const tie_breaks = [
      { field: "price", order: "ASC" as const },
      { field: "created_at", order: "DESC" as const },
    ];
    expect(settings(product, { engine: { tie_breaks } }).rankingRules).toEqual([
      "sort",
      "words",
      "typo",
      "proximity",
      "attributeRank",
      "wordPosition",
      "exactness",
      "price:asc",
      "created_at:desc",
      "id:asc",
    ]);
  });

  it("hold words and languages", () => {
    const engine = {
      synonyms: { telor: ["telur"], "banana chips": ["keripik pisang"] },
      stop_words: ["khas"],
      localized_attributes: [{ attribute_patterns: ["title"], locales: ["ind"] }],
    };
    expect(settings(product, { engine })).toMatchObject({
      synonyms: engine.synonyms,
      stopWords: ["khas"],
      localizedAttributes: [{ attributePatterns: ["title"], locales: ["ind"] }],
    });
    expect(settings(product)).toMatchObject({
      synonyms: {},
      stopWords: [],
      separatorTokens: ["$", "<", "=", ">", "^", "|", "~"],
      distinctAttribute: null,
      localizedAttributes: [{ attributePatterns: ["*"], locales: ["ind", "eng"] }],
    });
  });

  it.each<[SearchTypes.SearchIndexSettings["typo_tolerance"], object]>([
    [undefined, { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnAttributes: [] }],
    [{ enabled: false }, { enabled: false }],
    [{ min_word_size_for_one_typo: 11 }, { minWordSizeForTypos: { oneTypo: 11, twoTypos: 11 } }],
    [{ min_word_size_for_two_typos: 7 }, { minWordSizeForTypos: { oneTypo: 5, twoTypos: 7 } }],
    [{ disabled_on_attributes: ["title"] }, { disableOnAttributes: ["title"] }],
  ])("forgive typos as asked: %j", (typo_tolerance, expected) => {
    expect(settings(product, { typo_tolerance }).typoTolerance).toMatchObject({ ...expected, disableOnNumbers: true });
  });

  it.each<[string, () => unknown]>([
    ["vectors", () => settings(search.define({ id: search.keyword(), v: search.vector(3) }))],
    ["two places", () => settings(search.define({ id: search.keyword(), a: search.geo(), b: search.geo() }))],
    ["an unknown tie-break", () => settings(product, { engine: { tie_breaks: [{ field: "nope", order: "ASC" }] } })],
    [
      "a tie-break without an order",
      () => settings(product, { engine: { tie_breaks: [{ field: "price" } as never] } }),
    ],
    ["an option nobody knows", () => settings(product, { engine: { affixes: "indonesian" } as never })],
    ["fewer letters for two typos", () => settings(product, { typo_tolerance: { min_word_size_for_two_typos: 3 } })],
    [
      "no typos in an unsearchable field",
      () => settings(product, { typo_tolerance: { disabled_on_attributes: ["price"] } }),
    ],
  ])("refuse %s", (_, making) => {
    expect(making).toThrow(expect.objectContaining({ type: MedusaError.Types.INVALID_DATA }));
  });
});
