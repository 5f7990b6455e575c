import type { Bindings } from "../database";

/** How words that must stand side by side are written: as such, as words anywhere in the field, or not at all. */
type Reading = "side_by_side" | "anywhere" | "left_out";

/** A condition on the words of a document. */
export interface TextQuery {
  hasPhrase: boolean;
  /** As a `tsquery`; null when no document can meet it. */
  write(reading: Reading): string | null;
}

/**
 * A word, or words side by side, in the field of a letter. Words are letters and digits only (`tokenize`), so nothing in
 * them can end the quotes.
 * @param isBeginning longer words that begin so count too
 */
export function wordsIn(letter: string, words: string[], isBeginning: boolean): TextQuery {
  const lexemes = words.map((word) => `'${letter}${word}'${isBeginning ? ":*" : ""}`);
  if (lexemes.length === 1) return { hasPhrase: false, write: () => lexemes.join("") };
  const phrase = { side_by_side: `(${lexemes.join(" <-> ")})`, anywhere: `(${lexemes.join(" & ")})`, left_out: null };
  return { hasPhrase: true, write: (reading) => phrase[reading] };
}

export function canBeMet(query: TextQuery): boolean {
  return query.write("side_by_side") !== null;
}

/** Without any query, nothing meets it. */
export function someOf(queries: TextQuery[]): TextQuery {
  return {
    hasPhrase: queries.some(({ hasPhrase }) => hasPhrase),
    write: (reading) => {
      const written = queries.map((query) => query.write(reading)).filter((text) => text !== null);
      return written.length === 0 ? null : `(${written.join(" | ")})`;
    },
  };
}

export function allOf(queries: TextQuery[]): TextQuery {
  return {
    hasPhrase: queries.some(({ hasPhrase }) => hasPhrase),
    write: (reading) => {
      const written = queries.map((query) => query.write(reading));
      return written.includes(null) ? null : `(${written.join(" & ")})`;
    },
  };
}

/**
 * The condition that a row `r` meets a query. Rows know which words they have; where those stand, which takes a third of
 * the room and only phrases ask for, the documents know.
 * @param documents table of the documents
 */
export function meets(query: TextQuery, documents: string, bindings: Bindings): string {
  const rowHas = (text: string) => `r.tsv @@ ${bindings.add(text, "tsquery")}`;
  const whole = query.write("side_by_side");
  const loose = query.write("anywhere");
  if (whole === null || loose === null) return "FALSE";
  if (!query.hasPhrase) return rowHas(whole);
  const withoutPhrases = query.write("left_out");
  const inOrder = `(SELECT d.positions FROM ${documents} d WHERE d.id = r.id) @@ ${bindings.add(whole, "tsquery")}`;
  return `(${rowHas(loose)} AND ${withoutPhrases === null ? inOrder : `(${rowHas(withoutPhrases)} OR ${inOrder})`})`;
}
