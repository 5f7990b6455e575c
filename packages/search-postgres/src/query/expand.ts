import type { SearchTypes } from "@medusajs/framework/types";
import type { PlannedField, SearchableField } from "../schema/plan";
import { type IndexSettings, LONGEST_SYNONYM } from "../schema/settings";
import { hasDigit, type Vocabulary } from "./vocabulary";
import type { QueryWord, QueryWords } from "./words";

/** How well a word of a document is the word of the query, best first. */
export type Likeness =
  | "exact"
  | "synonym"
  | "affixed"
  | "far_affixed"
  | "prefix"
  | "maybe_affixed"
  | "one_typo"
  | "two_typos"
  | "prefix_typo";

/** Something a document may have instead of a word of the query. */
export interface Candidate {
  /** More than one stand side by side. */
  words: string[];
  likeness: Likeness;
  /** Bits of the fields it counts in. */
  fields: number;
}

/** One place of the query and what may fill it. */
export interface Slot {
  candidates: Candidate[];
}

/** Words of the query that belong together: all of them, or one of what may stand for them as a whole. */
export interface Group {
  slots: Slot[];
  alternatives: Candidate[];
}

/** A query as what documents must have. */
export interface Expansion {
  groups: Group[];
  /** Any group is enough. */
  isAny: boolean;
  negated: Candidate[];
}

/** What the words of a query are expanded with. */
export interface ExpansionContext {
  vocabulary: Vocabulary;
  settings: IndexSettings;
  /** The fields that are searched. */
  fields: (PlannedField & { search: SearchableField })[];
  strategy: SearchTypes.SearchMatchStrategy;
  withTypos: boolean;
}

/**
 * Expands a query: each word by itself, as a beginning while it is typed, by its synonyms, by words of the same root
 * and, when asked, by words with typing errors.
 */
export function expand(query: QueryWords, context: ExpansionContext): Expansion {
  const all = context.fields.reduce((bits, { search }) => bits | search.bit, 0);
  const exact = (words: string[]): Candidate => ({ words, likeness: "exact", fields: all });
  const runs = withoutStopWords(query, context.settings.stopWords);
  const grouped = runs.flatMap((run) => groupsOf(run, all, context));
  const isAny = context.strategy === "any";
  return {
    groups: [
      ...(isAny ? grouped.flatMap(apart) : grouped),
      ...query.phrases.map((words) => ({ slots: [{ candidates: [exact(words)] }], alternatives: [] })),
    ],
    isAny,
    negated: query.negated.map(exact),
  };
}

/** Whether any word is to be found; a query without one lists everything that is not negated. */
export function hasWords({ groups }: Expansion): boolean {
  return groups.length > 0;
}

/** How many words and phrases may answer the words of a query. */
export function candidatesIn({ groups }: Expansion): number {
  return groups
    .flatMap(({ slots, alternatives }) => [alternatives, ...slots.map(({ candidates }) => candidates)])
    .reduce((sum, { length }) => sum + length, 0);
}

/** Whether no document can have all that is asked for, as the index's words show. */
export function isHopeless({ groups, isAny }: Expansion): boolean {
  const cannot = ({ slots, alternatives }: Group) =>
    alternatives.length === 0 && slots.some(({ candidates }) => candidates.length === 0);
  return groups.length > 0 && (isAny ? groups.every(cannot) : groups.some(cannot));
}

function withoutStopWords({ runs }: QueryWords, stopWords: Set<string>): QueryWord[][] {
  return runs.map((run) => run.filter(({ word }) => !stopWords.has(word)));
}

function groupsOf(run: QueryWord[], all: number, context: ExpansionContext): Group[] {
  const groups: Group[] = [];
  for (let place = 0; place < run.length; ) {
    const length = longestSynonym(run.slice(place), context.settings);
    const words = run.slice(place, place + length);
    const synonyms = length > 1 ? synonymsOf(words, context.settings) : [];
    groups.push({
      slots: words.map((word) => ({ candidates: candidatesOf(word, all, context) })),
      alternatives: synonyms.map((phrase) => ({ words: phrase, likeness: "synonym", fields: all })),
    });
    place += length;
  }
  return groups;
}

/** How many of the next words are the longest key of a synonym; 1 when none are. */
function longestSynonym(words: QueryWord[], { synonyms }: IndexSettings): number {
  for (let length = Math.min(LONGEST_SYNONYM, words.length); length > 1; length--) {
    if (synonyms.has(keyOf(words.slice(0, length)))) return length;
  }
  return 1;
}

function synonymsOf(words: QueryWord[], { synonyms }: IndexSettings): string[][] {
  return synonyms.get(keyOf(words)) ?? [];
}

function keyOf(words: QueryWord[]): string {
  return words.map(({ word }) => word).join(" ");
}

function candidatesOf(queryWord: QueryWord, all: number, context: ExpansionContext): Candidate[] {
  const { vocabulary, settings, strategy, withTypos } = context;
  const { word } = queryWord;
  const isOpen = queryWord.isOpen && strategy === "last";
  const candidates: Candidate[] = [{ words: [word], likeness: "exact", fields: vocabulary.fieldsOf(word) & all }];
  if (isOpen) candidates.push({ words: [word], likeness: "prefix", fields: vocabulary.fieldsOfPrefix(word) & all });
  for (const words of synonymsOf([queryWord], settings)) candidates.push({ words, likeness: "synonym", fields: all });
  if (settings.isIndonesian) {
    candidates.push(...relativesOf(word, all, context));
  }
  if (withTypos) candidates.push(...misspellingsOf(word, isOpen, all, context));
  return candidates.filter(({ fields }) => fields !== 0);
}

/** Words of the same root. The reading that takes the fewest affixes off is the likeliest. */
function relativesOf(word: string, all: number, { vocabulary }: ExpansionContext): Candidate[] {
  const relatives = vocabulary.related(word);
  const fewest = Math.min(...relatives.flatMap(({ affixes }) => affixes ?? []));
  return relatives.map(({ term, affixes }) => ({
    words: [term.word],
    likeness: affixes === null ? "maybe_affixed" : affixes === fewest ? "affixed" : "far_affixed",
    fields: term.fields & all,
  }));
}

function misspellingsOf(word: string, isOpen: boolean, all: number, context: ExpansionContext): Candidate[] {
  const { oneFrom, twoFrom, exactFields } = context.settings.typos;
  const most = hasDigit(word) || word.length < oneFrom ? 0 : word.length < twoFrom ? 1 : 2;
  if (most === 0) return [];
  const exactOnly = context.fields.filter(({ path }) => exactFields.has(path));
  const forgiving = exactOnly.reduce((bits, { search }) => bits & ~search.bit, all);
  return context.vocabulary.misspellings(word, most, isOpen).map(({ term, edits, isWhole }) => ({
    words: [term.word],
    likeness: !isWhole ? "prefix_typo" : edits === 1 ? "one_typo" : "two_typos",
    fields: term.fields & forgiving,
  }));
}

/** Under "any" each word stands alone, and so does each of what may stand for several. */
function apart({ slots, alternatives }: Group): Group[] {
  return [
    ...slots.map((slot) => ({ slots: [slot], alternatives: [] })),
    ...(alternatives.length > 0 ? [{ slots: [{ candidates: alternatives }], alternatives: [] }] : []),
  ];
}
