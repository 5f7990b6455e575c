import type {
  FacetDistribution,
  FacetStats,
  FederatedMultiSearchParams,
  Meilisearch,
  MultiSearchFederation,
  MultiSearchQuery,
  SearchResponse,
} from "meilisearch";
import type { Connection } from "./connection";
import { eachTerm } from "./query-text";

/** A whole match of a query outweighs matches of its single words, which only add what it does not hold. */
const WEIGHT_OF_ONE_WORD = 1e-6;

/** One question to the server: a plain query, or several whose hits are merged into one list. */
export type Ask = MultiSearchQuery | FederatedMultiSearchParams;

/** What a question is answered with, whichever kind it was. */
export interface Answer {
  hits: Record<string, unknown>[];
  total: number;
  distribution: FacetDistribution;
  stats: FacetStats;
  milliseconds: number;
}

/** What is searched for, before it is said which hits and facets are wanted. */
export type Selection = Omit<MultiSearchQuery, "limit" | "offset" | "page" | "hitsPerPage" | "facets" | "distinct">;

/** Which hits and facets are wanted of a selection. */
export interface Wanted {
  limit: number;
  offset?: number;
  facets?: string[];
  distinct?: string;
}

/** A question for documents that match all of the selection's words. */
export function askForAll(selection: Selection, wanted: Wanted): Ask {
  return { ...selection, ...wanted };
}

/**
 * A question for documents that match at least one of the selection's words, those with most of them first. Meilisearch
 * has no such strategy: its `last` and `frequency` drop words in one order only.
 */
export function askForAny(selection: Selection, { limit, offset, facets, distinct }: Wanted): Ask {
  const federation: MultiSearchFederation = {
    limit,
    offset,
    distinct,
    facetsByIndex: { [selection.indexUid]: facets ?? [] },
  };
  const oneWord = eachTerm(selection.q ?? "").map((q) => ({
    ...selection,
    q,
    federationOptions: { weight: WEIGHT_OF_ONE_WORD },
  }));
  return { federation, queries: [{ ...selection, matchingStrategy: "last" }, ...oneWord] };
}

/** How many documents match exactly, when some are folded into one; a plain question only estimates that. */
export function askForExactTotal(selection: Selection, distinct: string | undefined): Ask {
  return { ...selection, distinct, hitsPerPage: 0 };
}

/** Asks all plain questions in one request and each merging one beside it. The answers keep the order. */
export async function answersTo(asks: Ask[], connection: Connection): Promise<Answer[]> {
  const plain = asks.filter((ask): ask is MultiSearchQuery => !isFederated(ask));
  const [plainAnswers, federatedAnswers] = await Promise.all([
    plain.length > 0 ? connection.ask((client) => multiSearch(client, plain)) : [],
    Promise.all(asks.filter(isFederated).map((ask) => connection.ask((client) => federatedSearch(client, ask)))),
  ]);
  const [nextPlain, nextFederated] = [plainAnswers.values(), federatedAnswers.values()];
  return asks.map((ask) => (isFederated(ask) ? nextFederated : nextPlain).next().value as Answer);
}

async function multiSearch(client: Meilisearch, queries: MultiSearchQuery[]): Promise<Answer[]> {
  const { results } = await client.multiSearch({ queries });
  return results.map(answerOf);
}

/** Asks one merging question. */
async function federatedSearch(client: Meilisearch, params: FederatedMultiSearchParams): Promise<Answer> {
  const response = await client.multiSearch(params);
  const byIndex = Object.values(response.facetsByIndex ?? {})[0];
  return { ...answerOf(response), distribution: byIndex?.distribution ?? {}, stats: byIndex?.stats ?? {} };
}

function answerOf(response: SearchResponse): Answer {
  return {
    hits: response.hits,
    total: response.totalHits ?? response.estimatedTotalHits ?? 0,
    distribution: response.facetDistribution ?? {},
    stats: response.facetStats ?? {},
    milliseconds: response.processingTimeMs,
  };
}

function isFederated(ask: Ask): ask is FederatedMultiSearchParams {
  return "federation" in ask;
}
