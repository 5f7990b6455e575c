import type { SearchTypes } from "@medusajs/framework/types";
import { stopWords, synonyms } from "@pasar/search-words";

/** What decides between documents that match equally well. */
interface TieBreak {
  field: string;
  order: "ASC" | "DESC";
}

/** Settings of an index under either engine. No field with codes is searched, so none is kept from typos. */
export function settings(tie_breaks: TieBreak[]): SearchTypes.SearchIndexSettings {
  const shared = { synonyms, stop_words: stopWords, tie_breaks };
  return {
    typo_tolerance: { enabled: true, min_word_size_for_one_typo: 5, min_word_size_for_two_typos: 9 },
    provider_options: { embedded: { ...shared, affixes: "indonesian" }, meilisearch: shared },
  };
}
