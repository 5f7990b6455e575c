import { wordsOf } from "../text/tokenize";

/** A word of a query. */
export interface QueryWord {
  word: string;
  /** Still being typed: it is the last one and nothing follows it. */
  isOpen: boolean;
}

/** A query, read. */
export interface QueryWords {
  /** Runs of words with nothing but separators between them. */
  runs: QueryWord[][];
  /** Words in quotes, which must stand side by side. */
  phrases: string[][];
  /** What no hit may have; more than one word stand side by side. */
  negated: string[][];
}

/** More words than this say nothing more about what is looked for. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 1_000;

/** An optional minus at the start of a word, then a quoted text (the closing quote may be missing) or a chunk. */
const PART = /(?<minus>(?<!\S)-)?(?:"(?<quoted>[^"]*)"?|(?<chunk>[^\s"]+))/gu;

/**
 * Reads what a person typed. Words beyond the sixteenth are left out.
 */
export function readQuery(text: string): QueryWords {
  const query = text.slice(0, MOST_CHARACTERS).replace(/\p{Cc}/gu, " ");
  const result: QueryWords = { runs: [], phrases: [], negated: [] };
  let left = MOST_WORDS;
  let run: QueryWord[] = [];
  for (const part of query.matchAll(PART)) {
    const { minus, quoted, chunk } = part.groups ?? {};
    const words = wordsOf(quoted ?? chunk ?? "").slice(0, left);
    left -= words.length;
    if (words.length === 0) continue;
    if (!minus && quoted === undefined) {
      const endsQuery = part.index + part[0].length === query.length && text.length <= MOST_CHARACTERS;
      const isTyping = endsQuery && /[\p{L}\p{N}\p{M}]$/u.test(query) && left > 0;
      run.push(...words.map((word, place) => ({ word, isOpen: isTyping && place === words.length - 1 })));
      continue;
    }
    if (run.length > 0) result.runs.push(run);
    run = [];
    (minus ? result.negated : result.phrases).push(words);
  }
  if (run.length > 0) result.runs.push(run);
  return result;
}
