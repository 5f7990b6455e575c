/** Longer queries are letters, not wishes. */
const LONGEST = 60;
/** Six digits or more, with what people write between them: a phone, an NIK, an account, a plate. */
const LONG_NUMBER = /\d(?:[ .,/-]?\d){5,}/;
const ADDRESS = /\S@\S|https?:|www\./i;

/**
 * The words of a query that may be counted: not too long, and nothing in them looks like somebody's number or address.
 * Takes what was typed and how it was read; null where nothing is counted.
 */
export function keptWords(typed: string, words: string): string | null {
  const kept = words.replaceAll('"', "").trim();
  if (kept === "" || kept.length > LONGEST) return null;
  return [typed, kept].some((text) => LONG_NUMBER.test(text) || ADDRESS.test(text)) ? null : kept;
}
