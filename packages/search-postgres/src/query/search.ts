import type { SearchTypes } from "@medusajs/framework/types";
import type { Connection } from "../database";
import type { IndexState } from "../schema/registry";
import { toResult } from "./answer";
import { type Expansion, expand, hasWords } from "./expand";
import type { SearchRequest } from "./request";
import { type AnswerRow, compileSearch } from "./statement";
import type { Vocabulary } from "./vocabulary";
import { type QueryWords, readQuery } from "./words";

/** Typing errors are looked for when fewer hits than this are found without: a page, whatever page was asked for. */
const ENOUGH_HITS = 20;

/**
 * Answers a query: strictly first, and with typing errors when that finds little.
 * @param vocabulary knows every word of the index
 */
export async function search(
  connection: Connection,
  state: IndexState,
  vocabulary: Vocabulary,
  request: SearchRequest,
): Promise<SearchTypes.SearchResult> {
  const started = performance.now();
  const words = readQuery(request.text);
  const strict = expandRequest(words, request, vocabulary, false);
  const answer = await run(connection, state, request, strict);
  const finish = (expansion: Expansion, row: AnswerRow) =>
    toResult(request, expansion, row, Math.round(performance.now() - started));
  const isEnough = !request.allowsTypos || !hasWords(strict) || (answer.total ?? 0) >= ENOUGH_HITS;
  if (isEnough) return finish(strict, answer);
  const forgiving = expandRequest(words, request, vocabulary, true);
  return finish(forgiving, await run(connection, state, request, forgiving));
}

function expandRequest(words: QueryWords, request: SearchRequest, vocabulary: Vocabulary, withTypos: boolean) {
  return expand(words, { ...request, vocabulary, withTypos });
}

async function run(
  connection: Connection,
  state: IndexState,
  request: SearchRequest,
  expansion: Expansion,
): Promise<AnswerRow> {
  const counted = { ...request, withCount: request.withCount || hasWords(expansion) };
  const { text, values } = compileSearch(counted, expansion, state);
  const [row] = await connection.query<AnswerRow>(text, values);
  if (!row) throw new Error("A search statement gave no row");
  return row;
}
