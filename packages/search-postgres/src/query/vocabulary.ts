import type { Connection } from "../database";
import type { IndexState } from "../schema/registry";
import { possibleRoots } from "../text/affixes";
import { editDistance, prefixDistance } from "../text/edit-distance";

/** A word some document has. */
export interface Term {
  word: string;
  /** Bits of the fields it was seen in. */
  fields: number;
  /** One bit for each letter in it: words whose bits differ much are not worth comparing. */
  letters: number;
}

/** A word that may be built from the same root as another one. */
export interface Relative {
  term: Term;
  /** Affixes taken off the word to reach a root that is a word of its own in some document; null when it is none. */
  affixes: number | null;
}

/** A word that is another one but for some typing errors. */
export interface Misspelling {
  term: Term;
  edits: number;
  /** False when only its beginning is meant. */
  isWhole: boolean;
}

/** A beginning that more words than this share is taken to stand in every field. */
const MANY_WORDS = 500;
const MOST_MISSPELLINGS = 40;
const MOST_RELATED = 40;

/**
 * The words of one physical index, as this process knows them. Each query first brings it up to the index's newest
 * word, so words of other processes count at once. Words of deleted documents stay until the index is built anew; they
 * find nothing.
 */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  #sorted: Term[] = [];
  #byRoot: Map<string, Term[]> | undefined;
  #lastTerm = 0;

  /** Reads the words that are newer than those known. */
  async refresh(connection: Connection, { tables, lastTerm }: Pick<IndexState, "tables" | "lastTerm">): Promise<void> {
    if (lastTerm <= this.#lastTerm) return;
    const rows = await connection.query<{ word: string; fields: number }>(
      `SELECT word, fields FROM ${tables.terms} WHERE number > $1 AND number <= $2`,
      [this.#lastTerm, lastTerm],
    );
    this.#add(rows);
    this.#lastTerm = Math.max(this.#lastTerm, lastTerm);
  }

  /** The fields a word was seen in; 0 when it is not known. */
  fieldsOf(word: string): number {
    return this.#terms.get(word)?.fields ?? 0;
  }

  /** The fields longer words with this beginning were seen in; 0 when there are none. */
  fieldsOfPrefix(prefix: string): number {
    let fields = 0;
    const first = this.#firstFrom(prefix);
    for (let place = first; this.#sorted[place]?.word.startsWith(prefix); place++) {
      if (place - first > MANY_WORDS) return -1;
      if (this.#sorted[place]?.word !== prefix) fields |= this.#sorted[place]?.fields ?? 0;
    }
    return fields;
  }

  /** Words that may have the same Indonesian root, without the word itself. */
  related(word: string): Relative[] {
    const byRoot = this.#roots();
    const found = new Map<Term, Relative>();
    const roots = [...possibleRoots(word)].sort(([, one], [, other]) => one - other);
    for (const [root, count] of roots) {
      const affixes = this.#terms.has(root) ? count : null;
      for (const term of byRoot.get(root) ?? []) {
        const known = found.get(term)?.affixes ?? null;
        if (term.word !== word && known === null) found.set(term, { term, affixes });
      }
    }
    return [...found.values()].slice(0, MOST_RELATED);
  }

  /**
   * Words at most `most` typing errors away, nearest first, without the word itself. A wrong first letter counts as
   * two; words with digits are never taken for others.
   * @param isOpen compares with the beginnings of words
   */
  misspellings(word: string, most: number, isOpen: boolean): Misspelling[] {
    const found = this.#near(word, this.#beginningWith(word.charAt(0)), most, isOpen);
    if (most > 1) {
      const others = this.#sorted.filter((term) => term.word.charAt(0) !== word.charAt(0));
      found.push(...this.#near(word, others, most - 1, isOpen).map((each) => ({ ...each, edits: each.edits + 1 })));
    }
    return found.sort(nearest).slice(0, MOST_MISSPELLINGS);
  }

  #near(word: string, terms: Term[], most: number, isOpen: boolean): Misspelling[] {
    const letters = lettersOf(word);
    const found: Misspelling[] = [];
    for (const term of terms) {
      const isLonger = isOpen && term.word.length > word.length;
      if (!isLonger && Math.abs(term.word.length - word.length) > most) continue;
      const missing = bitCount(letters & ~term.letters);
      const extra = isLonger ? 0 : bitCount(term.letters & ~letters);
      if (missing > most || extra > most || term.word === word || hasDigit(term.word)) continue;
      const misspelling = compare(word, term, most, isOpen);
      if (misspelling) found.push(misspelling);
    }
    return found;
  }

  #beginningWith(prefix: string): Term[] {
    const first = this.#firstFrom(prefix);
    let last = first;
    while (this.#sorted[last]?.word.startsWith(prefix)) last++;
    return this.#sorted.slice(first, last);
  }

  #add(rows: { word: string; fields: number }[]): void {
    const fresh: Term[] = [];
    for (const { word, fields } of rows) {
      const known = this.#terms.get(word);
      if (known) {
        known.fields |= fields;
        continue;
      }
      const term = { word, fields, letters: lettersOf(word) };
      this.#terms.set(word, term);
      fresh.push(term);
    }
    if (fresh.length === 0) return;
    this.#sorted = [...this.#sorted, ...fresh].sort((one, other) => (one.word < other.word ? -1 : 1));
    if (this.#byRoot) addRoots(this.#byRoot, fresh);
  }

  #roots(): Map<string, Term[]> {
    if (!this.#byRoot) {
      this.#byRoot = new Map();
      addRoots(this.#byRoot, this.#sorted);
    }
    return this.#byRoot;
  }

  /** Place of the first word that is not before this one. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.word ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function addRoots(byRoot: Map<string, Term[]>, terms: Term[]): void {
  for (const term of terms) {
    for (const root of possibleRoots(term.word).keys()) {
      const others = byRoot.get(root);
      if (others) others.push(term);
      else byRoot.set(root, [term]);
    }
  }
}

function compare(word: string, term: Term, most: number, isOpen: boolean): Misspelling | null {
  const edits = editDistance(word, term.word, most);
  if (edits <= most) return { term, edits, isWhole: true };
  const begun = isOpen ? prefixDistance(word, term.word, most) : edits;
  return begun <= most ? { term, edits: begun, isWhole: false } : null;
}

/** Whether a word has a digit: such a word is a code or a number, and another one is not meant by it. */
export function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

function nearest(one: Misspelling, other: Misspelling): number {
  return (
    Number(other.isWhole) - Number(one.isWhole) ||
    one.edits - other.edits ||
    one.term.word.length - other.term.word.length
  );
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) % 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
