import type { CategoryCount } from "@pasar/contracts/catalogue";
import type { SuggestionsAnswer } from "@pasar/contracts/search";
import { categoryWords, normaliseText, synonyms } from "@pasar/search-words";

const MOST_QUERIES = 5;
const LONGEST_QUERY = 4;
const MOST_CATEGORIES = 3;

/** Hits whose title begins with the typed words before the others, each in the order of the engine. */
export function beginningFirst<Hit extends { title: string }>(typed: string, hits: readonly Hit[]): Hit[] {
  const words = typed.trim();
  const begins = ({ title }: Hit) => normaliseText(title).startsWith(words);
  return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))];
}

/**
 * Whole queries that half-typed words may become: the first words of the titles that were found, best first, a word longer
 * than what was typed. They come from titles alone, so nobody can plant one by searching.
 */
export function wholeQueries(typed: string, titles: readonly string[]): string[] {
  const given = typed.trim().split(" ");
  const last = given.at(-1) ?? "";
  const queries = titles.map((title) => {
    const words = normaliseText(title).trim().split(" ");
    const reach = words.findIndex((word) => word.startsWith(last)) + 1;
    return words.slice(0, Math.min(LONGEST_QUERY, Math.max(given.length + 1, reach))).join(" ");
  });
  return [...new Set(queries)].filter((query) => query && query !== typed.trim()).slice(0, MOST_QUERIES);
}

/** Shelves whose name or usual words the typed words begin, then the shelves of what was found. */
export function matchingCategories(
  typed: string,
  categories: readonly CategoryCount[],
  hits: readonly { category: string }[],
): SuggestionsAnswer["categories"] {
  const words = typed.trim();
  const named = categories.filter(({ slug, name }) => isCalled(words, [name, ...(categoryWords[slug] ?? [])]));
  const found = hits.flatMap(({ category }) => categories.filter(({ slug }) => slug === category));
  return [...new Set([...named, ...found])].slice(0, MOST_CATEGORIES).map(({ slug, name }) => ({ slug, name }));
}

function isCalled(typed: string, names: readonly string[]): boolean {
  const asked = [typed, ...(synonyms[typed] ?? [])];
  return names.some((name) => {
    const called = ` ${normaliseText(name)}`;
    return asked.some((words) => called.includes(` ${words}`));
  });
}
