import type { SearchTypes } from "@medusajs/framework/types";
import type { Connection } from "../database";
import type { IndexState } from "../schema/registry";
import { toResult } from "./answer";
import { bestPart, goodPart } from "./best-part";
import type { CommonWords } from "./common-words";
import type { CountsCache } from "./counts-cache";
import { candidatesIn, type Expansion, expand, hasWords, isHopeless } from "./expand";
import type { SearchRequest } from "./request";
import { type AnswerRow, compileSearch } from "./statement";
import type { Vocabulary } from "./vocabulary";
import { readQuery } from "./words";

/** Typing errors are looked for when fewer hits than this are found without: a page, whatever page was asked for. */
const ENOUGH_HITS = 20;

/** What a query is answered with. */
export interface SearchContext {
  connection: Connection;
  state: IndexState;
  /** Knows every word of the index. */
  vocabulary: Vocabulary;
  common: CommonWords;
  counts: CountsCache;
}

/** A query's answer, and whether typing errors were looked for. */
export interface Answered {
  result: SearchTypes.SearchResult;
  withTypos: boolean;
}

/**
 * Answers a query: strictly first, and with typing errors when that finds little.
 * @param withTypos set when another query with the same words has already found out
 */
export async function search(context: SearchContext, request: SearchRequest, withTypos?: boolean): Promise<Answered> {
  const started = performance.now();
  const words = readQuery(request.text);
  const expanded = (isForgiving: boolean) =>
    expand(words, { ...request, vocabulary: context.vocabulary, withTypos: isForgiving });
  const finish = (expansion: Expansion, row: AnswerRow, isForgiving: boolean): Answered => ({
    result: toResult(request, expansion, row, Math.round(performance.now() - started)),
    withTypos: isForgiving,
  });

  const strict = expanded(false);
  let forgiving: Expansion | undefined;
  const isStrict = withTypos === false || !request.allowsTypos || !hasWords(strict);
  if (isStrict || !(withTypos || isHopeless(strict))) {
    const row = await run(context, request, strict);
    if (isStrict || (row.total ?? 0) >= ENOUGH_HITS) return finish(strict, row, false);
    forgiving = expanded(true);
    // Short words allow no typing error, and some have none: the same statement would find the same again.
    if (candidatesIn(forgiving) === candidatesIn(strict)) return finish(strict, row, false);
  }
  forgiving ??= expanded(true);
  return finish(forgiving, await run(context, request, forgiving), true);
}

async function run(context: SearchContext, request: SearchRequest, expansion: Expansion): Promise<AnswerRow> {
  if (!hasWords(expansion) && expansion.negated.length === 0) return runWithoutWords(context, request, expansion);
  const isPageOnly = !request.withCount && request.facets.length === 0;
  const asked = { ...request, withCount: request.withCount || request.allowsTypos };
  for (const part of isByScore(request) ? partsToTry(context, request, expansion, isPageOnly) : []) {
    const row = await ask(context, isPageOnly ? request : asked, expansion, part);
    if ((row.part_total ?? 0) < Math.max(ENOUGH_HITS, request.skip + request.take)) continue;
    return isPageOnly ? { ...row, total: row.part_total ?? null } : row;
  }
  return ask(context, asked, expansion);
}

/**
 * Parts of a query that may fill the page. Where nothing is counted, the rest need not be found at all; where a word is
 * common, finding it twice is cheaper than ranking all it finds. Several common words together are rarely found often enough.
 */
function partsToTry({ common }: SearchContext, { fields }: SearchRequest, expansion: Expansion, isPageOnly: boolean) {
  const ofOneWord = goodPart(expansion, fields);
  const best = ofOneWord || isPageOnly ? bestPart(expansion, fields) : null;
  const isWorthIt = best !== null && common.areAllOf(best, fields);
  return [isWorthIt ? best : null, isPageOnly ? ofOneWord : null].filter((part) => part !== null);
}

/** Whether hits come by their score, so that those of the best part of the query fill the first pages. */
function isByScore({ take, sort, minScore }: SearchRequest): boolean {
  return take > 0 && minScore === undefined && sort[0]?.key === "_score" && sort[0].order === "DESC";
}

async function runWithoutWords(
  context: SearchContext,
  request: SearchRequest,
  expansion: Expansion,
): Promise<AnswerRow> {
  const known = context.counts.get(context.state, request);
  if (!known) {
    const row = await ask(context, request, expansion);
    context.counts.set(context.state, request, row);
    return row;
  }
  if (request.take === 0) return known;
  return { ...known, hits: (await ask(context, { ...request, facets: [], withCount: false }, expansion)).hits };
}

async function ask(
  { connection, state }: SearchContext,
  request: SearchRequest,
  expansion: Expansion,
  part: Expansion | null = null,
): Promise<AnswerRow> {
  const { text, values } = compileSearch(request, expansion, state, part);
  const [row] = await connection.query<AnswerRow>(text, values);
  if (!row) throw new Error("A search statement gave no row");
  return row;
}
