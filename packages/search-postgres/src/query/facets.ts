import type { SearchTypes } from "@medusajs/framework/types";
import type { Bindings } from "../database";
import { invalid } from "../errors";
import type { IndexPlan, PlannedField } from "../schema/plan";
import { wordsOf } from "../text/tokenize";
import { columnValue } from "../write/values";

/** A facet of a query, checked. */
export interface Facet {
  field: PlannedField & { column: string };
  request: Exclude<SearchTypes.SearchFacetRequest, string>;
}

const VALUES = 100;
const MOST_VALUES = 1_000;
/** Values that are looked through when a facet is searched by words. */
const SEARCHED_VALUES = 5_000;

/**
 * @throws MedusaError INVALID_DATA for unknown fields, kinds a field is not declared for, and limits out of bounds
 */
export function readFacets(
  requests: (string | SearchTypes.SearchFacetRequest)[] | undefined,
  plan: IndexPlan,
): Facet[] {
  return (requests ?? []).map((given) => readFacet(typeof given === "string" ? { field: given } : given, plan));
}

function readFacet(request: Facet["request"], plan: IndexPlan): Facet {
  const field = plan.fields.find(({ path }) => path === request.field);
  if (!field) throw invalid(`There is no field "${request.field}" to count by`);
  const kind = request.type ?? "value";
  if (!field.column || !field.facets.includes(kind)) {
    throw invalid(`Field "${request.field}" does not support "${kind}" facets`);
  }
  if (request.type === "range") checkRanges(request.ranges, field);
  else if (request.type !== "stats" && request.limit !== undefined && !isCount(request.limit)) {
    throw invalid(`The limit of the facet "${request.field}" must be 0 to ${MOST_VALUES}`);
  }
  return { field: { ...field, column: field.column }, request };
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_VALUES;
}

function checkRanges(ranges: unknown, field: PlannedField): void {
  if (!Array.isArray(ranges)) throw invalid(`The range facet "${field.path}" needs ranges`);
  for (const { from, to } of ranges) {
    for (const bound of [from, to]) {
      if (bound !== undefined && columnValue(field, bound) === undefined) {
        throw invalid(`The range facet "${field.path}" has a bound that is no number or date`);
      }
    }
  }
}

/** Counts rows of `matched m`, those that meet a condition. */
export type Count = (condition?: string) => string;

/**
 * A subselect that gives a facet of `matched` as JSON.
 */
export function compileFacet({ field, request }: Facet, count: Count, bindings: Bindings): string {
  const source = field.isArray ? `matched m, unnest(m.${field.column}) AS e (value)` : "matched m";
  const value = field.isArray ? "e.value" : `m.${field.column}`;
  if (request.type === "stats") {
    return `(SELECT json_build_object('min', min(${value}), 'max', max(${value}), 'avg', avg(${value}),
      'sum', sum(${value}), 'count', count(${value})) FROM ${source})`;
  }
  if (request.type === "range") {
    const counts = request.ranges.map(({ from, to }) => {
      const bounds = [
        ...(from === undefined ? [] : [`${value} >= ${bindings.add(columnValue(field, from), "float8")}`]),
        ...(to === undefined ? [] : [`${value} < ${bindings.add(columnValue(field, to), "float8")}`]),
      ];
      return count([`${value} IS NOT NULL`, ...bounds].join(" AND "));
    });
    return `(SELECT json_build_array(${counts.join(", ")}) FROM ${source})`;
  }
  const limit = request.query ? SEARCHED_VALUES : (request.limit ?? VALUES);
  const order = request.sort === "alpha" ? "value" : "count DESC, value";
  return `(SELECT json_agg(json_build_array(value, count, total)) FROM (
    SELECT ${value} AS value, ${count()} AS count, sum(${count()}) OVER () AS total FROM ${source}
    WHERE ${value} IS NOT NULL GROUP BY ${value} ORDER BY ${order} LIMIT ${bindings.add(limit, "int")}) v)`;
}

type Stats = { min: number | null; max: number | null; avg: number | null; sum: number | null; count: number };
type ValueRow = [value: string | number | boolean, count: number, total: number];

/** A facet as Medusa returns it. */
export function toFacetResult({ field, request }: Facet, json: unknown): SearchTypes.SearchFacetResult {
  if (request.type === "stats") {
    const { min, max, avg, sum, count } = json as Stats;
    return { type: "stats", min: min ?? 0, max: max ?? 0, avg: avg ?? undefined, sum: sum ?? undefined, count };
  }
  if (request.type === "range") {
    const counts = json as number[];
    const ranges = request.ranges.map(({ key, from, to }, place) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count: counts[place] ?? 0,
    }));
    return { type: "range", ranges };
  }
  const rows = ((json ?? []) as ValueRow[]).map(([value, count]) => ({ value: nameOf(field, value), count }));
  const total = ((json ?? []) as ValueRow[])[0]?.[2] ?? 0;
  const asked = request.query ? rows.filter(({ value }) => answers(value, request.query ?? "")) : rows;
  const values = asked.slice(0, request.limit ?? VALUES);
  const shown = values.reduce((sum, { count }) => sum + count, 0);
  return { type: "value", values, ...(request.query ? {} : { other_count: total - shown }) };
}

function nameOf({ isDate }: PlannedField, value: string | number | boolean): string {
  return isDate && typeof value === "number" ? new Date(value).toISOString() : String(value);
}

/** Whether each word of the query begins a word of the value. */
function answers(value: string, query: string): boolean {
  const words = wordsOf(value);
  const starts = wordsOf(query);
  return starts.length > 0 && starts.every((start) => words.some((word) => word.startsWith(start)));
}
