/** A word of a text, folded, and where it stood. */
export interface Token {
  word: string;
  /** Offset of its first character in the original text. */
  start: number;
  /** Offset behind its last character. */
  end: number;
}

/** Longer words are cut: they are noise, and PostgreSQL refuses lexemes over 2 kB. */
const LONGEST_WORD = 80;

const SPAN = /[\p{L}\p{N}\p{M}]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case, compatibility forms taken apart, accents off: "Café" and "ＣＡＦÉ" become "cafe". */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

/**
 * Splits a text into folded words. Whatever is neither letter nor digit separates them.
 * @param text as it was written
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const span of text.matchAll(SPAN)) {
    const end = span.index + span[0].length;
    for (const [word] of fold(span[0]).matchAll(WORD)) {
      tokens.push({ word: word.slice(0, LONGEST_WORD), start: span.index, end });
    }
  }
  return tokens;
}

/** The folded words of a text in order. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
