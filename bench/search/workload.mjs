// @ts-check

import { browse, disjunctiveSearch, keystroke, relevanceSearch } from "./product-index.mjs";
import { createQueries } from "./queries.mjs";

/**
 * @typedef {import("./product-index.mjs").SearchQuery} SearchQuery
 * @typedef {import("./queries.mjs").Query} Query
 * @typedef {"relevance" | "typeahead" | "browse" | "browse again" | "disjunctive"} Measure
 * @typedef {{ queries: Query[], of: (engine: { forgivesTypos: boolean }, round: number) => Record<Measure, SearchQuery[]> }} Workload
 *   `queries` are those of `relevance`, in the same order; `browse` asks in each round what no round asked before
 */

const TYPED_NAMES = 40;
const FIRST_KEYSTROKE = 2;
const BROWSED_PAGES = 24;
const DISJUNCTIVE_SEARCHES = 100;
const EVERY_PRICE = { price: { from: 0, to: 1_000_000_000 } };

/**
 * Everything that is asked, the same for each engine.
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @param {{ count: number, random: import("./random.mjs").Random }} options
 * @returns {Workload}
 */
export function createWorkload(catalogue, { count, random }) {
  const queries = createQueries(catalogue, { count, random: random.fork("queries") });
  const source = random.fork("pages");
  const product = () => source.pick(catalogue.documents);
  const names = Array.from({ length: TYPED_NAMES }, () => product().title.toLowerCase());
  const typed = names.flatMap((name) =>
    Array.from({ length: name.length - FIRST_KEYSTROKE + 1 }, (_, more) => name.slice(0, FIRST_KEYSTROKE + more)),
  );
  const pages = Array.from({ length: BROWSED_PAGES }, (_, place) => {
    const { category, price } = product();
    return {
      ...(place % 4 < 2 ? { category } : {}),
      ...(place % 2 === 0 ? { price: { from: Math.round(price / 3), to: price * 3 } } : EVERY_PRICE),
    };
  });
  const narrowed = queries.slice(0, DISJUNCTIVE_SEARCHES).map((query) => ({ query, category: product().category }));
  return {
    queries,
    of: ({ forgivesTypos }, round) => ({
      relevance: queries.map((query) => relevanceSearch(query, { forgivesTypos })),
      typeahead: typed.map((text) => keystroke(text, { forgivesTypos })),
      browse: pages.map((page) => browse(page, round)),
      "browse again": pages.map((page) => browse(page, round)),
      disjunctive: narrowed.map(({ query, category }) => disjunctiveSearch(query, { forgivesTypos, category })),
    }),
  };
}
