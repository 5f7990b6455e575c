import { Bindings } from "../database";
import type { IndexPlan } from "../schema/plan";
import type { Tables } from "../schema/tables";
import { type Expansion, hasWords } from "./expand";
import { type Count, compileFacet } from "./facets";
import { compileFilters } from "./filters";
import { compileGeo } from "./geo";
import { compileMatch } from "./match";
import type { SearchRequest, SortKey } from "./request";

/** A hit as the statement gives it. */
export interface HitRow {
  id: string;
  score: number;
  distance: number | null;
  document: Record<string, unknown>;
}

/** The one row of a search statement; facets are `facet_0`, `facet_1` and so on. */
export type AnswerRow = { total: number | null; hits: HitRow[] | null } & Record<`facet_${number}`, unknown>;

/**
 * One statement for hits, total and facets, over a match set that is worked out once.
 */
export function compileSearch(
  request: SearchRequest,
  expansion: Expansion,
  { plan, tables }: { plan: IndexPlan; tables: Tables },
): { text: string; values: unknown[] } {
  const bindings = new Bindings();
  const match = compileMatch(expansion, request, { documents: tables.documents, bindings });
  const geo = request.geo && compileGeo(request.geo, plan, bindings);
  const conditions = [match.condition, compileFilters(request.filters, plan, bindings), geo?.near].filter(
    (condition) => condition && condition !== "TRUE",
  );
  // Counting needs neither; a value that is bound and not used would be refused.
  const isRanked = request.take > 0 || request.minScore !== undefined;
  const score = () => (hasWords(expansion) ? `(${match.score()})::float8` : "1::float8");
  const columns = [
    ...(isRanked ? ["r.id", `${score()} AS score`] : []),
    ...(isRanked || geo ? [`${geo?.distance ?? "NULL::float8"} AS distance`] : []),
    ...kept(request),
  ];
  const rows = `SELECT ${columns.join(", ")} FROM ${tables.rows} r WHERE ${conditions.join(" AND ") || "TRUE"}`;
  const matched =
    request.minScore === undefined
      ? rows
      : `SELECT * FROM (${rows}) s WHERE score >= ${bindings.add(request.minScore, "float8")}`;
  const count = countOf(request);
  const selected = [
    `${request.withCount ? `(SELECT ${count()} FROM matched m)::int` : "NULL"} AS total`,
    `${request.take > 0 ? pageOf(request, hasWords(expansion), tables, bindings) : "NULL"} AS hits`,
    ...request.facets.map((facet, place) => `${compileFacet(facet, count, bindings)} AS facet_${place}`),
  ];
  // A page alone may follow an index and stop early; whatever is read more than once is worked out once.
  const isPageOnly = !request.withCount && request.facets.length === 0;
  const kind = isPageOnly ? "NOT MATERIALIZED" : "MATERIALIZED";
  return { text: `WITH matched AS ${kind} (${matched}) SELECT ${selected.join(", ")}`, values: bindings.values };
}

/** Columns of a row that sorting, folding and counting need. */
function kept({ take, sort, facets, distinct }: SearchRequest): string[] {
  const names = [
    ...(take === 0 ? [] : sort).flatMap(({ key }) => (typeof key === "string" ? [] : columnOf(key))),
    ...facets.map(({ field }) => field.column),
    ...(distinct ? [distinct] : []),
  ];
  return [...new Set(names)].map((name) => `r.${name}`);
}

/** Rows without a value to be distinct by are never folded. */
function countOf({ distinct }: SearchRequest): Count {
  if (!distinct)
    return (condition = "TRUE") => (condition === "TRUE" ? "count(*)" : `count(*) FILTER (WHERE ${condition})`);
  return (condition = "TRUE") =>
    `(count(DISTINCT m.${distinct}) FILTER (WHERE ${condition})
      + count(*) FILTER (WHERE m.${distinct} IS NULL AND ${condition}))`;
}

function pageOf(
  { sort, distinct, skip, take }: SearchRequest,
  isScored: boolean,
  tables: Tables,
  bindings: Bindings,
): string {
  const telling = sort.filter(({ key }) => isScored || key !== "_score");
  const order = [...telling.map(toOrder), "id"].join(", ");
  const best = distinct
    ? `(SELECT DISTINCT ON (${distinct}, CASE WHEN ${distinct} IS NULL THEN id END) * FROM matched
        ORDER BY ${distinct}, CASE WHEN ${distinct} IS NULL THEN id END, ${order}) m`
    : "matched";
  return `(SELECT json_agg(json_build_object('id', id, 'score', score, 'distance', distance, 'document', d.document)
      ORDER BY ${order})
    FROM (SELECT * FROM ${best} ORDER BY ${order}
      LIMIT ${bindings.add(take, "int")} OFFSET ${bindings.add(skip, "int")}) page
    JOIN ${tables.documents} d USING (id))`;
}

function toOrder({ key, order }: SortKey): string {
  if (key === "_score") return `score ${order}`;
  return `${key === "_distance" ? "distance" : columnOf(key)} ${order} NULLS LAST`;
}

function columnOf({ column, sortColumn }: Exclude<SortKey["key"], string>): string {
  return sortColumn ?? column ?? "id";
}
