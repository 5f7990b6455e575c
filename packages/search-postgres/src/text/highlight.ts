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
  /** Cut the text around its first match, to about this many characters. */
  snippetLength?: number;
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
export function highlight(text: string, matched: Matched, { before, after, snippetLength }: Marks): string | null {
  const spans = spansOf(text, matched);
  const [first] = spans;
  if (!first) return null;
  const { start, end } = snippetLength === undefined ? whole(text) : window(text, first, snippetLength);
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

/** A stretch of whole words around a match. */
function window(text: string, match: Span, length: number): Span {
  const spare = Math.max(0, length - (match.end - match.start));
  const from = Math.max(0, Math.min(match.start - Math.floor(spare / 2), text.length - length));
  const to = Math.min(text.length, Math.max(from + length, match.end));
  const start = from === 0 ? 0 : Math.min(match.start, wordStart(text, from));
  const end = to === text.length ? to : Math.max(match.end, text.lastIndexOf(" ", to));
  return { start, end };
}

function wordStart(text: string, from: number): number {
  const gap = text.indexOf(" ", from - 1);
  return gap === -1 ? from : gap + 1;
}
