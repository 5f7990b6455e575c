// @ts-check

/** What a card of the shop shows. */
const CARD = ["id", "handle", "title", "price", "unit", "in_stock", "seller_name", "regency", "badges"];
const PAGE = 24;
const SUGGESTIONS = 8;
const FACET_VALUES = 20;

/** Its own name: a Meilisearch server may also serve a shop. */
const NAME = "bench_product";

/**
 * @typedef {import("./queries.mjs").Query} Query
 * @typedef {{ entity: string, fields: string[], filters?: object, pagination: object, search_options: object }} SearchQuery
 */

/**
 * The shop's product index, as far as the generated documents fill it.
 * @param {{ identifier: string, synonyms: Record<string, string[]>, takesPlaces: boolean }} options `takesPlaces` is false for
 *   an engine that refuses geo fields
 */
export function productIndex({ identifier, synonyms, takesPlaces }) {
  return {
    name: NAME,
    entity: "product",
    provider: identifier,
    fields: {
      id: { type: "keyword", filterable: true },
      handle: { type: "keyword" },
      title: { type: "text", searchable: { weight: 5 }, sortable: true },
      seller_name: { type: "text", searchable: { weight: 2 } },
      category_name: { type: "text", searchable: { weight: 2 } },
      regency: { type: "text", searchable: { weight: 1 } },
      description: { type: "text", searchable: { weight: 1 } },
      price: { type: "integer", filterable: true, sortable: true, facetable: true },
      unit: { type: "keyword" },
      stock: { type: "integer", sortable: true },
      in_stock: { type: "boolean", filterable: true },
      sold: { type: "integer", sortable: true },
      category: { type: "keyword", filterable: true, facetable: true },
      seller_handle: { type: "keyword", filterable: true },
      seller_kind: { type: "keyword", filterable: true, facetable: true },
      regency_code: { type: "keyword", filterable: true, facetable: true },
      ways: { type: "keyword", array: true, filterable: true, facetable: true },
      badges: { type: "keyword", array: true, filterable: true, facetable: true },
      created_at: { type: "date", sortable: true },
      ...(takesPlaces ? { place: { type: "geo" } } : {}),
    },
    settings: {
      typo_tolerance: { enabled: true },
      provider_options: {
        [identifier]: {
          synonyms,
          ...(identifier === "embedded" ? { affixes: "indonesian" } : {}),
          tie_breaks: [{ field: "sold", order: "DESC" }],
        },
      },
    },
  };
}

/**
 * A page of the shop's search: words, a price range, counts beside the hits.
 * @param {Query} query
 * @param {{ forgivesTypos: boolean }} options
 * @returns {SearchQuery}
 */
export function relevanceSearch({ text, price }, { forgivesTypos }) {
  return {
    ...page({ q: text, price: { $gte: price.from, $lte: price.to } }),
    search_options: {
      match_strategy: "last",
      typo_tolerance: forgivesTypos,
      facets: valueFacets("category", "regency_code"),
    },
  };
}

/**
 * The same with a chosen category, whose facet still counts the others.
 * @param {Query} query
 * @param {{ forgivesTypos: boolean, category: string }} options
 * @returns {SearchQuery}
 */
export function disjunctiveSearch(query, { forgivesTypos, category }) {
  const { search_options, ...rest } = relevanceSearch(query, { forgivesTypos });
  return {
    ...rest,
    filters: { ...rest.filters, category: [category] },
    search_options: { ...search_options, disjunctive_facets: true },
  };
}

/**
 * Suggestions under a field that is being typed in.
 * @param {string} text
 * @param {{ forgivesTypos: boolean }} options
 * @returns {SearchQuery}
 */
export function keystroke(text, { forgivesTypos }) {
  return {
    entity: NAME,
    fields: ["id", "handle", "title", "price", "unit"],
    filters: { q: text },
    pagination: { take: SUGGESTIONS },
    search_options: { match_strategy: "last", typo_tolerance: forgivesTypos, count: "none" },
  };
}

/**
 * The catalogue without words: a category, a price range or everything, what sells best first.
 * @param {{ category?: string, price: { from: number, to: number } }} chosen
 * @param {number} round moves the end of the price range a little, so that an engine cannot remember an earlier round's counts
 * @returns {SearchQuery}
 */
export function browse({ category, price }, round) {
  const filters = {
    ...(category ? { category: [category] } : {}),
    price: { $gte: price.from, $lte: price.to + round },
  };
  const { pagination, ...rest } = page(filters);
  return {
    ...rest,
    pagination: { ...pagination, order: { sold: "DESC" } },
    search_options: { facets: valueFacets("category", "regency_code") },
  };
}

/** @param {object} filters */
function page(filters) {
  return { entity: NAME, fields: CARD, filters, pagination: { skip: 0, take: PAGE } };
}

/** @param {string[]} fields */
function valueFacets(...fields) {
  return fields.map((field) => ({ field, type: "value", limit: FACET_VALUES }));
}
