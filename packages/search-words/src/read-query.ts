import { STOP_WORDS } from "./data/stop-words";
import { normaliseText } from "./normalise";
import { type PriceRange, takePrice } from "./price";

/** Letters of a query that are read; the rest is cut off. */
export const MOST_LETTERS = 200;

/** How a query was read: the words to search, and a price that was written among them, in rupiah. */
export interface QueryRead extends PriceRange {
  words: string;
}

const STOPS = new Set(STOP_WORDS);
/** A phrase in quotes, closed or not, or one word. */
const PIECES = /-?"[^"]*"?|[^\s"]+/g;

/**
 * Reads what a shopper typed: words written one way, without chat words (a query of chat words alone stays), and the
 * price among them. A space at the end of `words` says that the last word is whole. Never throws.
 */
export function readQuery(text: string): QueryRead {
  let words = cut(text);
  const price: PriceRange = { price_from: null, price_to: null };
  for (;;) {
    const read = takePrice(cut(normaliseText(words)));
    price.price_from ??= read.price_from;
    price.price_to ??= read.price_to;
    const kept = withoutStopWords(read.words, price.price_from !== null || price.price_to !== null);
    if (kept === words) return { words, ...price };
    words = kept;
  }
}

function cut(text: string): string {
  return text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text;
}

/** With a price read, nothing but chat words means: anything at this price. */
function withoutStopWords(words: string, mayBeEmpty: boolean): string {
  const pieces = words.match(PIECES) ?? [];
  const kept = pieces.filter((piece) => !STOPS.has(piece));
  if (kept.length === pieces.length) return words;
  if (kept.length === 0) return mayBeEmpty ? "" : words;
  const isClosed = /\s$/.test(words) || pieces.at(-1) !== kept.at(-1);
  return kept.join(" ") + (isClosed ? " " : "");
}
