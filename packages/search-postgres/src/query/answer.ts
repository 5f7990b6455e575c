import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils";
import { highlight, type Marks, type Matched } from "../text/highlight";
import type { Candidate, Expansion } from "./expand";
import { toFacetResult } from "./facets";
import type { SearchRequest } from "./request";
import type { AnswerRow, HitRow } from "./statement";

/** Length of a snippet when nobody said it. */
const SNIPPET_WORDS = 20;

/** The row of a search statement as Medusa's result. */
export function toResult(
  request: SearchRequest,
  expansion: Expansion,
  row: AnswerRow,
  milliseconds: number,
): SearchTypes.SearchResult {
  const hits = row.hits ?? [];
  const facets = request.facets.map((facet, place) => [facet.field.path, toFacetResult(facet, row[`facet_${place}`])]);
  return {
    hits: hits.map((hit) => toHit(hit, request, expansion)),
    ...(facets.length > 0 ? { facets: Object.fromEntries(facets) } : {}),
    metadata: {
      skip: request.skip,
      take: request.take,
      count: request.withCount ? row.total : null,
      query: request.text,
      processing_time_ms: milliseconds,
    },
    ...(request.geo ? { provider_metadata: { distances: distancesOf(hits) } } : {}),
  };
}

function toHit(hit: HitRow, request: SearchRequest, expansion: Expansion): SearchTypes.SearchHit {
  const highlights = request.highlight && expansion.groups.length > 0 && highlightsOf(hit.document, request, expansion);
  return {
    id: hit.id,
    ...(request.withScore ? { score: hit.score } : {}),
    document: projectDocument(hit.document, request.retrieve),
    ...(highlights ? { highlights } : {}),
  };
}

function distancesOf(hits: HitRow[]): Record<string, number> {
  return Object.fromEntries(hits.flatMap(({ id, distance }) => (distance === null ? [] : [[id, distance]])));
}

function highlightsOf(
  document: Record<string, unknown>,
  { highlight: options, fields }: SearchRequest,
  expansion: Expansion,
): Record<string, string[]> {
  const { pre_tag: before = "<mark>", post_tag: after = "</mark>", snippet } = options ?? {};
  const snippetWords = typeof snippet === "object" ? snippet.length : snippet ? SNIPPET_WORDS : undefined;
  const marks: Marks = { before, after, snippetWords };
  const all: Record<string, string[]> = {};
  for (const path of options?.fields ?? []) {
    const bit = fields.find((field) => field.path === path)?.search.bit;
    if (bit === undefined) continue;
    const matched = matchedIn(bit, expansion);
    const fragments = readDocumentPath(document, path.split(".")).flatMap(
      (value) => highlight(String(value), matched, marks) ?? [],
    );
    if (fragments.length > 0) all[path] = fragments;
  }
  return all;
}

/** What of a query may have matched in a field. */
function matchedIn(bit: number, { groups }: Expansion): Matched {
  const candidates = groups
    .flatMap(({ slots, alternatives }) => [...slots.flatMap((slot) => slot.candidates), ...alternatives])
    .filter(({ fields }) => (fields & bit) !== 0);
  const single = candidates.filter(({ words }) => words.length === 1);
  const wordsLike = (keep: (candidate: Candidate) => boolean) => single.filter(keep).flatMap(({ words }) => words);
  return {
    words: new Set(wordsLike(({ likeness }) => likeness !== "prefix")),
    prefixes: wordsLike(({ likeness }) => likeness === "prefix"),
    phrases: candidates.filter(({ words }) => words.length > 1).map(({ words }) => words),
  };
}
