import { ENGLISH } from "./data/english";
import { COVERS, ONE_ROOT, SAME_THING } from "./data/names";
import { SHORT_WORD_SLIPS } from "./data/short-words";
import { SPELLINGS } from "./data/spellings";

const spellings = new Map(SPELLINGS.flatMap((group) => group.map((word) => [word, group] as const)));

/** A word with its other spellings, itself first. */
const spelt = (word: string) => [word, ...(spellings.get(word) ?? []).filter((other) => other !== word)];

/**
 * What else a search for a word finds, one way; words for one thing are written out both ways. Keys and values are
 * normalised text of one to three words. Other spellings of a key or a value are written out too, because engines do
 * not follow a synonym's synonyms.
 */
export const synonyms: Readonly<Record<string, string[]>> = writeOut();

function writeOut(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]) => {
    for (const key of spelt(word)) {
      const values = found.get(key) ?? new Set();
      for (const value of others.flatMap(spelt)) if (value !== key) values.add(value);
      if (values.size > 0) found.set(key, values);
    }
  };
  for (const [word] of spellings) add(word, [word]);
  for (const group of [...SAME_THING, ...ONE_ROOT]) {
    for (const word of group) add(word, group);
  }
  for (const table of [COVERS, ENGLISH, SHORT_WORD_SLIPS]) {
    for (const [word, others] of Object.entries(table)) add(word, others);
  }
  return Object.fromEntries([...found].map(([word, others]) => [word, [...others]]));
}

/**
 * The other everyday spellings of a normalised text's words, each once. Put into a document, they let a half-typed
 * `krip` find keripik and a misspelt `tellor` find telur: engines complete and correct the words of documents, while a
 * synonym answers to its whole, right word only.
 */
export function otherSpellings(text: string): string {
  const words = new Set(text.split(" "));
  const others = [...words].flatMap((word) => spelt(word).slice(1)).filter((other) => !words.has(other));
  return [...new Set(others)].join(" ");
}
