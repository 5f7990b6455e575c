import { fold, type Token, tokenize } from "./tokenize";

/** What a query matched, as far as marking it needs to know. */
export interface Matched {
  /** Whole words. */
  words: Set<string>;
  /** Beginnings of words that were still being typed. */
  prefixes: string[];
  /** Words that must stand side by side to count. */
  phrases: string[][];
}

/** How matches are marked. */
export interface Marks {
  before: string;
  after: string;
  /** Cut the text around its first match, to this many words. */
  snippetWords?: number;
}

interface Span {
  start: number;
  end: number;
}

const ELLIPSIS = "…";

/**
 * Marks what matched. The text itself stays as it is: nothing is escaped.
 * @returns null when nothing in the text matched
 */
export function highlight(text: string, matched: Matched, { before, after, snippetWords }: Marks): string | null {
  const spans = spansOf(text, matched);
  const [first] = spans;
  if (!first) return null;
  const { start, end } = snippetWords === undefined ? whole(text) : window(text, first, snippetWords);
  let marked = "";
  let from = start;
  for (const span of spans.filter((each) => each.start >= start && each.end <= end)) {
    marked += `${text.slice(from, span.start)}${before}${text.slice(span.start, span.end)}${after}`;
    from = span.end;
  }
  marked += text.slice(from, end);
  return `${start > 0 ? ELLIPSIS : ""}${marked}${end < text.length ? ELLIPSIS : ""}`;
}

function spansOf(text: string, matched: Matched): Span[] {
  const tokens = tokenize(text);
  const inPhrase = phraseTokens(tokens, matched.phrases);
  const spans: Span[] = [];
  for (const token of tokens) {
    const span =
      inPhrase.has(token) || matched.words.has(token.word) ? token : prefixSpan(text, token, matched.prefixes);
    const last = spans.at(-1);
    if (span && (!last || span.start >= last.end)) spans.push({ start: span.start, end: span.end });
  }
  return spans;
}

function phraseTokens(tokens: Token[], phrases: string[][]): Set<Token> {
  const found = new Set<Token>();
  for (const phrase of phrases) {
    for (let place = 0; place + phrase.length <= tokens.length; place++) {
      const window = tokens.slice(place, place + phrase.length);
      if (window.every(({ word }, index) => word === phrase[index])) for (const token of window) found.add(token);
    }
  }
  return found;
}

/** The typed part of a longer word. */
function prefixSpan(text: string, token: Token, prefixes: string[]): Span | null {
  const lengths = prefixes.filter((prefix) => token.word.startsWith(prefix)).map(({ length }) => length);
  if (lengths.length === 0) return null;
  const wanted = Math.max(...lengths);
  let end = token.start;
  let folded = 0;
  for (const character of text.slice(token.start, token.end)) {
    const length = fold(character).length;
    if (folded >= wanted && length > 0) break;
    folded += length;
    end += character.length;
  }
  return { start: token.start, end };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** A stretch of words around a match. */
function window(text: string, match: Span, words: number): Span {
  const tokens = tokenize(text);
  const place = tokens.findIndex(({ end }) => end > match.start);
  const first = Math.max(0, Math.min(place - Math.floor((words - 1) / 2), tokens.length - words));
  const last = Math.min(tokens.length, first + words) - 1;
  return {
    start: first === 0 ? 0 : (tokens[first]?.start ?? 0),
    end: last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length),
  };
}
