import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { invalid } from "../errors";
import { isPoint } from "../query/geo";
import type { IndexPlan, PlannedField, SearchableField } from "../schema/plan";
import { fold, tokenize } from "../text/tokenize";
import { type ColumnValue, columnValue, storable } from "./values";

/** A document as its row holds it. */
export interface DocumentRow {
  id: string;
  /** Lexemes with their positions, as `tsvector` reads them. */
  positions: string;
  columns: Record<string, ColumnValue | ColumnValue[] | null>;
  /** The words of the document, each with one bit for every searchable field it stands in. */
  words: Map<string, number>;
  document: string;
}

/** PostgreSQL keeps no positions above this one; words behind it are found, but not as part of a phrase. */
const LAST_POSITION = 16_383;
/** PostgreSQL keeps this many positions of a lexeme. */
const MOST_POSITIONS = 255;
/** Between two values of a list, so that no phrase spans them. */
const GAP = 2;

/**
 * @throws MedusaError INVALID_DATA when the document has no primary key
 */
export function toRow(document: SearchTypes.SearchDocument, plan: IndexPlan): DocumentRow {
  const id = document[plan.primaryKey];
  if (id === undefined || id === null || id === "") {
    throw invalid(`A document without its primary key "${plan.primaryKey}" cannot be indexed`);
  }
  const columns: DocumentRow["columns"] = {};
  const words = new Map<string, number>();
  const lexemes = new Map<string, number[]>();
  for (const field of plan.fields) {
    const values = readDocumentPath(document, field.path.split("."));
    if (field.search) collectWords(values, field.search, { words, lexemes });
    if (field.column) Object.assign(columns, columnsOfField(field, field.column, values));
  }
  return { id: storable(String(id)), positions: toVector(lexemes), columns, words, document: JSON.stringify(document) };
}

function collectWords(
  values: unknown[],
  { letter, bit }: SearchableField,
  { words, lexemes }: { words: Map<string, number>; lexemes: Map<string, number[]> },
): void {
  let position = 0;
  for (const value of values) {
    for (const { word } of tokenize(String(value))) {
      position++;
      words.set(word, (words.get(word) ?? 0) | bit);
      const lexeme = letter + word;
      const positions = lexemes.get(lexeme);
      if (!positions) lexemes.set(lexeme, [Math.min(position, LAST_POSITION)]);
      else if (position <= LAST_POSITION && positions.length < MOST_POSITIONS) positions.push(position);
    }
    position += GAP;
  }
}

function toVector(lexemes: Map<string, number[]>): string {
  return [...lexemes].map(([lexeme, positions]) => `'${lexeme}':${positions.join(",")}`).join(" ");
}

function columnsOfField(field: PlannedField, column: string, values: unknown[]): DocumentRow["columns"] {
  if (field.kind === "geo") {
    const point = values.find(isPoint);
    return { [`${column}_lat`]: point?.latitude ?? null, [`${column}_lng`]: point?.longitude ?? null };
  }
  const kept = values.flatMap((value) => columnValue(field, value) ?? []);
  const value = field.isArray ? (kept.length > 0 ? [...new Set(kept)] : null) : (kept[0] ?? null);
  return field.sortColumn && typeof value === "string"
    ? { [column]: value, [field.sortColumn]: fold(value) }
    : { [column]: value };
}
