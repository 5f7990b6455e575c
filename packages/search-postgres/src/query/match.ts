import type { Bindings } from "../database";
import type { Level } from "../schema/plan";
import type { Candidate, Expansion, ExpansionContext, Group, Likeness, Slot } from "./expand";
import { allOf, canBeMet, meets, someOf, type TextQuery, wordsIn } from "./text-query";

/**
 * What a filled place of the query is worth, by the level of the field it was found in. The word itself comes first
 * wherever it stands, a synonym in the name right after it in the name; then words of the same root, beginnings and
 * typing errors.
 */
export const WORTH: Record<Likeness, Record<Level, number>> = {
  exact: { 0: 1, 1: 0.9, 2: 0.85 },
  synonym: { 0: 0.95, 1: 0.8, 2: 0.75 },
  affixed: { 0: 0.7, 1: 0.68, 2: 0.66 },
  far_affixed: { 0: 0.65, 1: 0.63, 2: 0.61 },
  prefix: { 0: 0.6, 1: 0.55, 2: 0.5 },
  maybe_affixed: { 0: 0.48, 1: 0.46, 2: 0.44 },
  one_typo: { 0: 0.4, 1: 0.37, 2: 0.35 },
  two_typos: { 0: 0.3, 1: 0.27, 2: 0.25 },
  prefix_typo: { 0: 0.15, 1: 0.12, 2: 0.1 },
};

/** A beginning this short stands in much of a catalogue. */
const BROAD_LETTERS = 2;

/** A condition on the rows `r` and what a row that meets it is worth, 0 to 1. */
export interface Match {
  condition: string;
  score: () => string;
}

/** What is worth the same. */
interface Bucket {
  worth: number;
  query: TextQuery;
}

/** Says in SQL that a row meets a query. */
type Meets = (query: TextQuery) => string;

/**
 * Compiles an expanded query. One condition finds the rows; the score is the mean of what each group's best bucket is
 * worth.
 * @param documents table of the documents
 */
export function compileMatch(
  expansion: Expansion,
  { fields }: Pick<ExpansionContext, "fields">,
  { documents, bindings }: { documents: string; bindings: Bindings },
): Match {
  const meet: Meets = (query) => meets(query, documents, bindings);
  const letters = fields.map(({ search }) => search);
  const found = expansion.groups.map((group) => new GroupMatch(group, letters));
  const usable = expansion.isAny ? found.filter(({ query }) => canBeMet(query)) : found;
  if (found.length > 0 && usable.length === 0) return { condition: "FALSE", score: () => "0" };
  const telling = expansion.isAny ? [] : usable.filter(({ isBroad }) => !isBroad);
  const indexed = telling.length > 0 ? telling : usable;
  const checked = usable.filter((group) => !indexed.includes(group));
  const queries = indexed.map(({ query }) => query);
  const conditions = [
    ...(queries.length > 0 ? [meet(expansion.isAny ? someOf(queries) : allOf(queries))] : []),
    // IS TRUE keeps the index out of it: reading half of it takes longer than looking at the rows that are left.
    ...checked.map(({ query }) => `(${meet(query)}) IS TRUE`),
    ...expansion.negated.map((words) => `NOT ${meet(someOf(inFields(words, letters)))}`),
  ];
  return {
    condition: conditions.join(" AND "),
    score: () => {
      const scores = usable.map((group) => group.score(meet, expansion.isAny));
      return scores.length === 0 ? "1" : `(${scores.join(" + ")}) / ${found.length}`;
    },
  };
}

type SearchLetters = { letter: string; bit: number; level: Level }[];

/** A group as a query and as a score. */
class GroupMatch {
  readonly query: TextQuery;
  /** Much of a catalogue has a word that begins so. */
  readonly isBroad: boolean;
  readonly #slots: Bucket[][];
  readonly #alternatives: Bucket[];
  readonly #together: TextQuery;

  constructor({ slots, alternatives }: Group, letters: SearchLetters) {
    this.#slots = slots.map((slot) => bucketsOf(slot, letters));
    this.#alternatives = bucketsOf({ candidates: alternatives }, letters);
    this.#together = allOf(this.#slots.map((slot) => someOf(slot.map(({ query }) => query))));
    this.isBroad = slots.some(({ candidates }) => candidates.some(isBroad));
    this.query = someOf([this.#together, ...this.#alternatives.map(({ query }) => query)]);
  }

  /** @param isOptional a row may match without this group */
  score(meet: Meets, isOptional: boolean): string {
    if (!canBeMet(this.#together)) return worthOf(this.#alternatives, meet, true);
    const words = this.#slots.map((slot) => worthOf(slot, meet, isOptional || this.#alternatives.length > 0));
    const mean = `(${words.join(" + ")}) / ${words.length}`;
    if (this.#alternatives.length === 0) return words.length === 1 ? words.join("") : mean;
    const instead = worthOf(this.#alternatives, meet, true);
    return `GREATEST(CASE WHEN ${meet(this.#together)} THEN ${mean} ELSE 0 END, ${instead})`;
  }
}

function isBroad({ words: [word = ""], likeness }: Candidate): boolean {
  return likeness === "prefix" && word.length <= BROAD_LETTERS;
}

function bucketsOf({ candidates }: Slot, letters: SearchLetters): Bucket[] {
  const buckets = new Map<number, Map<string | null, TextQuery>>();
  for (const candidate of candidates) {
    for (const field of letters) {
      const worth = WORTH[candidate.likeness][field.level];
      const queries = buckets.get(worth) ?? new Map();
      for (const query of inFields(candidate, [field])) queries.set(query.write("side_by_side"), query);
      if (queries.size > 0) buckets.set(worth, queries);
    }
  }
  return [...buckets]
    .map(([worth, queries]) => ({ worth, query: someOf([...queries.values()]) }))
    .sort((one, other) => other.worth - one.worth);
}

function inFields({ words, likeness, fields }: Candidate, letters: SearchLetters): TextQuery[] {
  return letters
    .filter(({ bit }) => (fields & bit) !== 0)
    .map(({ letter }) => wordsIn(letter, words, likeness === "prefix"));
}

/** The worth of the best bucket a row has. The last one needs no look when a row must have one of them. */
function worthOf(buckets: Bucket[], meet: Meets, isOptional: boolean): string {
  const last = isOptional ? null : buckets.at(-1);
  const asked = last ? buckets.slice(0, -1) : buckets;
  const otherwise = last?.worth ?? 0;
  if (asked.length === 0) return String(otherwise);
  return `CASE ${asked.map(({ worth, query }) => `WHEN ${meet(query)} THEN ${worth}`).join(" ")} ELSE ${otherwise} END`;
}
