/** A part of what was typed: a word, a phrase in quotes, or something to leave out. */
interface Term {
  text: string;
  isLeftOut: boolean;
}

/** Meilisearch reads the first ten words of a query and no more. */
const MOST_TERMS = 10;

/** A text without halves of characters, which JSON parsers of servers refuse. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\u{fffd}");
}

/** What was typed, with control characters and halves of characters as spaces. */
export function cleaned(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Surrogate}]/gu, " ");
}

/** A query whose last word is complete: a space behind it keeps Meilisearch from taking it for the beginning of one. */
export function closed(query: string): string {
  return query === "" ? query : `${query} `;
}

/** A query that forgives no typo: Meilisearch takes what stands in quotes as it is. */
export function literally(query: string): string {
  return termsOf(query)
    .map(({ text, isLeftOut }) => (isLeftOut || text.startsWith('"') ? `${isLeftOut ? "-" : ""}${text}` : `"${text}"`))
    .join(" ");
}

/** One query for each wanted word or phrase, each with all that is to be left out. */
export function eachTerm(query: string): string[] {
  const terms = termsOf(query);
  const leftOut = terms.filter(({ isLeftOut }) => isLeftOut).map(({ text }) => `-${text}`);
  return terms
    .filter(({ isLeftOut }) => !isLeftOut)
    .slice(0, MOST_TERMS)
    .map(({ text }) => closed([text, ...leftOut].join(" ")));
}

function termsOf(query: string): Term[] {
  return [...query.matchAll(/(?<minus>(?<=^|\s)-)?(?<text>"[^"]*"?|[^\s"]+)/gu)]
    .map(({ groups }) => ({ text: groups?.text ?? "", isLeftOut: groups?.minus !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text))
    .map((term) => (/^"[^"]*$/u.test(term.text) ? { ...term, text: `${term.text}"` } : term));
}
