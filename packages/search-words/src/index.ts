import { CATEGORY_WORDS } from "./data/category-words";
import { STOP_WORDS } from "./data/stop-words";

export { normaliseText } from "./normalise";
export type { PriceRange } from "./price";
export { MOST_LETTERS, type QueryRead, readQuery } from "./read-query";
export { otherSpellings, synonyms } from "./synonyms";

/** Words of chats that say nothing about a product. */
export const stopWords: string[] = [...STOP_WORDS];

/** What people call the shelves of the shop, by the category's slug. */
export const categoryWords = CATEGORY_WORDS;
