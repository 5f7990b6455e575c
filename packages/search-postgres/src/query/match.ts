import type { Bindings } from "../database";
import type { Level } from "../schema/plan";
import type { Candidate, Expansion, ExpansionContext, Group, Likeness, Slot } from "./expand";

/**
 * What a filled place of the query is worth, by the level of the field it was found in. The word itself comes first
 * wherever it stands, a synonym in the name right after it in the name; then words of the same root, beginnings and
 * typing errors.
 */
const WORTH: Record<Likeness, Record<Level, number>> = {
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

/**
 * The part of a query of one word that finds the best hits: beginnings count in the name only. Whatever it finds is
 * worth more than anything the whole query finds beside.
 * @returns null when the query is none of one word, or has no such part
 */
export function bestPart(expansion: Expansion, { fields }: Pick<ExpansionContext, "fields">): Expansion | null {
  const [group, ...others] = expansion.groups;
  const [slot, ...more] = group?.slots ?? [];
  if (!slot || others.length > 0 || more.length > 0) return null;
  const least = WORTH.prefix[0];
  const candidates = slot.candidates.flatMap((candidate) => {
    const good = fields.filter(({ search }) => WORTH[candidate.likeness][search.level] >= least);
    const bits = good.reduce((all, { search }) => all | search.bit, 0) & candidate.fields;
    return bits === 0 ? [] : { ...candidate, fields: bits };
  });
  return candidates.length === 0 ? null : { ...expansion, groups: [{ slots: [{ candidates }], alternatives: [] }] };
}

/** A beginning this short stands in much of a catalogue. */
const BROAD_LETTERS = 2;

/** A condition on the rows `r` and what a row that meets it is worth, 0 to 1. */
export interface Match {
  condition: string;
  score: string;
}

/** Lexemes that are worth the same. */
interface Bucket {
  worth: number;
  lexemes: string[];
}

/**
 * Compiles an expanded query. One `tsquery` finds the rows; the score is the mean of what each group's best bucket is
 * worth.
 */
export function compileMatch(
  expansion: Expansion,
  { fields }: Pick<ExpansionContext, "fields">,
  bindings: Bindings,
): Match {
  const letters = fields.map(({ search }) => search);
  const found = expansion.groups.map((group) => new GroupMatch(group, letters));
  const usable = expansion.isAny ? found.filter(({ query }) => query !== null) : found;
  const without = expansion.negated.map((phrase) => `!(${lexemesOf(phrase, letters).join(" | ")})`);
  if (found.length === 0) return { condition: matches([...without].join(" & "), bindings), score: "1" };
  if (usable.length === 0 || usable.some(({ query }) => query === null)) return { condition: "FALSE", score: "0" };

  const telling = expansion.isAny ? [] : usable.filter(({ isBroad }) => !isBroad);
  const indexed = telling.length > 0 ? telling : usable;
  const checked = usable.filter((group) => !indexed.includes(group));
  const wanted = indexed.map(({ query }) => `(${query})`).join(expansion.isAny ? " | " : " & ");
  const scores = usable.map((group) => group.score(bindings, expansion.isAny));
  const conditions = [
    matches([`(${wanted})`, ...without].join(" & "), bindings),
    // IS TRUE keeps the index out of it: reading half of it takes longer than looking at the rows that are left.
    ...checked.map(({ query }) => `(${matches(query ?? "", bindings)}) IS TRUE`),
  ];
  return {
    condition: conditions.join(" AND "),
    score: `(${scores.join(" + ")}) / ${found.length}`,
  };
}

type SearchLetters = { letter: string; bit: number; level: Level }[];

/** A group as a `tsquery` and as a score. */
class GroupMatch {
  /** Null when no document can have it. */
  readonly query: string | null;
  /** Much of a catalogue has a word that begins so. */
  readonly isBroad: boolean;
  readonly #slots: Bucket[][];
  readonly #alternatives: Bucket[];

  constructor({ slots, alternatives }: Group, letters: SearchLetters) {
    this.#slots = slots.map((slot) => bucketsOf(slot, letters));
    this.#alternatives = bucketsOf({ candidates: alternatives }, letters);
    this.isBroad = slots.some(({ candidates }) => candidates.some(isBroad));
    const together = this.#together();
    this.query =
      [...(together ? [together] : []), ...this.#alternatives.flatMap(({ lexemes }) => lexemes)].join(" | ") || null;
  }

  /** @param isOptional a row may match without this group */
  score(bindings: Bindings, isOptional: boolean): string {
    const together = this.#together();
    if (!together) return worthOf(this.#alternatives, bindings, true);
    const words = this.#slots.map((slot) => worthOf(slot, bindings, isOptional || this.#alternatives.length > 0));
    const mean = `(${words.join(" + ")}) / ${words.length}`;
    if (this.#alternatives.length === 0) return words.length === 1 ? words.join("") : mean;
    const instead = worthOf(this.#alternatives, bindings, true);
    return `GREATEST(CASE WHEN ${matches(together, bindings)} THEN ${mean} ELSE 0 END, ${instead})`;
  }

  #together(): string | null {
    if (this.#slots.some((slot) => slot.length === 0)) return null;
    return this.#slots.map((slot) => `(${slot.flatMap(({ lexemes }) => lexemes).join(" | ")})`).join(" & ");
  }
}

function isBroad({ words: [word = ""], likeness }: Candidate): boolean {
  return likeness === "prefix" && word.length <= BROAD_LETTERS;
}

function bucketsOf({ candidates }: Slot, letters: SearchLetters): Bucket[] {
  const buckets = new Map<number, Set<string>>();
  for (const candidate of candidates) {
    for (const field of letters) {
      if ((candidate.fields & field.bit) === 0) continue;
      const worth = WORTH[candidate.likeness][field.level];
      const lexemes = buckets.get(worth) ?? new Set();
      buckets.set(worth, lexemes.add(lexemeOf(candidate, field.letter)));
    }
  }
  return [...buckets]
    .map(([worth, lexemes]) => ({ worth, lexemes: [...lexemes] }))
    .sort((one, other) => other.worth - one.worth);
}

function lexemesOf(candidate: Candidate, letters: SearchLetters): string[] {
  return letters.filter(({ bit }) => (candidate.fields & bit) !== 0).map(({ letter }) => lexemeOf(candidate, letter));
}

/** Words are letters and digits only (`tokenize`), so nothing in them can end the quotes. */
function lexemeOf({ words, likeness }: Candidate, letter: string): string {
  const lexemes = words.map((word) => `'${letter}${word}'${likeness === "prefix" ? ":*" : ""}`);
  return lexemes.length === 1 ? lexemes.join("") : `(${lexemes.join(" <-> ")})`;
}

/** The worth of the best bucket a row has. The last one needs no look when a row must have one of them. */
function worthOf(buckets: Bucket[], bindings: Bindings, isOptional: boolean): string {
  const last = isOptional ? null : buckets.at(-1);
  const asked = last ? buckets.slice(0, -1) : buckets;
  const otherwise = last?.worth ?? 0;
  if (asked.length === 0) return String(otherwise);
  const cases = asked.map(({ worth, lexemes }) => `WHEN ${matches(lexemes.join(" | "), bindings)} THEN ${worth}`);
  return `CASE ${cases.join(" ")} ELSE ${otherwise} END`;
}

function matches(query: string, bindings: Bindings): string {
  return query === "" ? "TRUE" : `r.tsv @@ ${bindings.add(query, "tsquery")}`;
}
