import type { SearchTypes } from "@medusajs/framework/types";
import { invalid } from "../errors";

/** How a field's values are kept. Numbers are double precision; dates are numbers of milliseconds. */
type ColumnKind = "text" | "number" | "boolean" | "geo";

/** A leaf field of an index, and how its table holds it. It is stored with the physical index as JSON. */
export interface PlannedField {
  /** Dotted path in the document. */
  path: string;
  kind: ColumnKind;
  isDate: boolean;
  isArray: boolean;
  isFilterable: boolean;
  isSortable: boolean;
  facets: SearchTypes.SearchFacetKind[];
  /** Column with its values; a place has two, ending in `_lat` and `_lng`. */
  column?: string;
  /** Column a text is sorted by: folded, so that capitals and accents stand where a reader looks for them. */
  sortColumn?: string;
  /** Set on fields words are looked for in. */
  search?: SearchableField;
}

/** How words of a field are told from those of others. */
export interface SearchableField {
  /** First character of its lexemes. */
  letter: string;
  /** Its bit in the fields of a word. */
  bit: number;
  level: Level;
}

/** The weight of a field among its siblings: 0 stands for the heaviest, 1 for those between, 2 for the lightest. */
export type Level = 0 | 1 | 2;

/** Counts the ways tables of the same fields were laid out. */
const LAYOUT = 2;

/** What a physical index was built as. */
export interface IndexPlan {
  /** An index of an older layout is built anew. */
  layout: typeof LAYOUT;
  primaryKey: string;
  fields: PlannedField[];
}

/** A word's lexeme begins with the letter of its field, so that one index answers for each field and for all. */
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCD";

/**
 * Lays out the table of an index.
 * @throws MedusaError INVALID_DATA when the definition asks for what this engine cannot hold
 */
export function planIndex(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const fail = (message: string) => invalid(`Search index "${definition.name}": ${message}`);
  const leaves = leavesOf(definition.fields);
  const weights = leaves.flatMap(({ field }) => weightOf(field) ?? []);
  if (weights.length > LETTERS.length) throw fail(`at most ${LETTERS.length} fields can be searchable`);
  let searchable = 0;
  const fields = leaves.map((leaf, position): PlannedField => {
    const { path, field, isArray } = leaf;
    const kind = kindOf(field);
    if (!kind) throw fail(`field "${path}" is of type "${field.type}", which the embedded engine does not support`);
    const problem = problemOf(leaf, kind);
    if (problem) throw fail(`field "${path}" ${problem}`);
    const weight = weightOf(field);
    const place = weight === undefined ? 0 : searchable++;
    return {
      path,
      kind,
      isDate: field.type === "date",
      isArray,
      isFilterable: field.filterable === true && kind !== "geo",
      isSortable: field.sortable === true && kind !== "geo",
      facets: facetsOf(field),
      ...(isKept(leaf, definition.settings) ? { column: `c${position}` } : {}),
      ...(field.sortable && kind === "text" ? { sortColumn: `c${position}_sort` } : {}),
      ...(weight === undefined
        ? {}
        : { search: { letter: LETTERS.charAt(place), bit: 1 << place, level: levelOf(weight, weights) } }),
    };
  });
  const distinct = definition.settings.distinct_attribute;
  const folded = fields.find(({ path }) => path === distinct);
  if (distinct && (!folded || folded.isArray || folded.kind === "geo")) {
    throw fail(`distinct_attribute "${distinct}" is no field with single values`);
  }
  return { layout: LAYOUT, primaryKey: definition.primary_key, fields };
}

function problemOf({ field, isArray }: Leaf, kind: ColumnKind): string | null {
  if (field.sortable && isArray) return "is a list, which hits cannot be sorted by";
  return kind === "geo" && (isArray || field.facetable) ? "is a place, which can be neither a list nor a facet" : null;
}

function isKept({ path, field }: Leaf, settings: SearchTypes.SearchIndexSettings): boolean {
  const isUsed = field.filterable || field.sortable || field.facetable || field.type === "geo";
  return Boolean(isUsed) || settings.distinct_attribute === path;
}

interface Leaf {
  path: string;
  field: SearchTypes.SearchFieldDefinition;
  isArray: boolean;
}

function leavesOf(fields: Record<string, SearchTypes.SearchFieldDefinition>, above = "", isInObject = false): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = above ? `${above}.${name}` : name;
    if (field.type === "object") return leavesOf(field.fields ?? {}, path, true);
    // A document may hold a list of objects where one is declared. What is sorted by keeps the first value.
    return [{ path, field, isArray: field.array === true || (isInObject && !field.sortable) }];
  });
}

function kindOf({ type }: SearchTypes.SearchFieldDefinition): ColumnKind | null {
  switch (type) {
    case "keyword":
    case "text":
      return "text";
    case "integer":
    case "float":
    case "date":
      return "number";
    case "boolean":
    case "geo":
      return type;
    default:
      return null;
  }
}

function facetsOf({ type, facetable }: SearchTypes.SearchFieldDefinition): SearchTypes.SearchFacetKind[] {
  if (!facetable) return [];
  const isNumber = type === "integer" || type === "float" || type === "date";
  const types = facetable === true ? undefined : facetable.types;
  return types ?? [isNumber ? "range" : "value"];
}

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): number | undefined {
  if (!searchable) return undefined;
  return searchable === true ? 1 : (searchable.weight ?? 1);
}

function levelOf(weight: number, all: number[]): Level {
  if (weight === Math.max(...all)) return 0;
  return weight === Math.min(...all) ? 2 : 1;
}
