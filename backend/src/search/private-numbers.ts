/** Nine digits or more, with what people write between them: a phone, an NIK, a bank account. No price is so long. */
const LONG_NUMBER = /\+?\d(?:[\s.()/-]{0,2}\d){8,}/g;

/** Takes numbers out of a seller's own text that could be somebody's: what is in an index can be searched for. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, "").replace(/ {2,}/g, " ").trim();
}
