import type { SearchTypes } from "@medusajs/framework/types";
import type { Answer, Ask } from "./ask";
import { refuse } from "./errors";
import { hitOf } from "./hits";
import { checkPage, prepareQuery } from "./search-plan";
import { isForAnyWord } from "./selection";

/** A query of a merged search; hits of a heavier one come before equally good ones. The default weight is 1. */
export interface WeightedQuery {
  query: SearchTypes.ProviderSearchQuery;
  weight?: number;
}

/** Which hits of the merged list are wanted. */
export interface MergedPage {
  skip?: number;
  take?: number;
}

/** A hit with the name of the index it is from, as its definition calls it. */
export interface MergedHit extends SearchTypes.SearchHit {
  index: string;
}

export interface MergedResult {
  hits: MergedHit[];
  /** All hits of all queries. */
  total: number;
}

/** Plans one question that merges the hits of several queries (Meilisearch's federation). Throws INVALID_DATA. */
export function planMerged(
  queries: WeightedQuery[],
  { skip = 0, take = 20 }: MergedPage,
): { ask: Ask; read(answer: Answer): MergedResult } {
  checkPage(skip, take);
  if (queries.length === 0) refuse("A merged search takes at least one query");
  const prepared = queries.map(({ query, weight = 1 }) => {
    if (query.search_options?.facets?.length) refuse("A merged search counts no facets");
    if (query.search_options?.distinct !== undefined) refuse("A merged search folds no hits");
    if (isForAnyWord(query)) refuse('A merged search has no strategy "any"');
    if (!(weight >= 0)) refuse("The weight of a query is a number of 0 or more");
    return { query, weight, ...prepareQuery(query) };
  });
  return {
    ask: {
      federation: { limit: take, offset: skip },
      queries: prepared.map(({ shown, weight }) => ({ ...shown, federationOptions: { weight } })),
    },
    read: ({ hits, total }) => ({
      total,
      hits: hits.flatMap((hit): MergedHit[] => {
        const { queriesPosition } = (hit._federation ?? {}) as { queriesPosition?: number };
        const source = queriesPosition === undefined ? undefined : prepared[queriesPosition];
        return source ? [{ ...hitOf(hit, source.query, source.marks), index: source.query.index.name }] : [];
      }),
    }),
  };
}
