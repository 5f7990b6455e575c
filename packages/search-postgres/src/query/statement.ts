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
export type AnswerRow = { total: number | null; hits: HitRow[] | null; part_total?: number } & Record<
  `facet_${number}`,
  unknown
>;

/**
 * One statement for hits, total and facets, over a match set that is worked out once.
 * @param part the part of the query the hits come from; the rest is then only counted, and `part_total` says whether the
 *   part found enough
 */
export function compileSearch(
  request: SearchRequest,
  expansion: Expansion,
  { plan, tables }: { plan: IndexPlan; tables: Tables },
  part: Expansion | null = null,
): { text: string; values: unknown[] } {
  const bindings = new Bindings();
  const isRanked = request.take > 0 || request.minScore !== undefined;
  const isCounted = request.withCount || request.facets.length > 0;
  const rowsOf = (wanted: Expansion, ranked: boolean) =>
    compileRows(request, wanted, { plan, tables, bindings }, ranked);
  // A page alone may follow an index and stop early; whatever is read more than once is worked out once.
  const kind = isCounted ? "MATERIALIZED" : "NOT MATERIALIZED";
  const sets = [
    ...(part ? [`best AS MATERIALIZED (${rowsOf(part, true)})`] : []),
    ...(part && !isCounted ? [] : [`matched AS ${kind} (${rowsOf(expansion, isRanked && !part)})`]),
  ];
  const count = countOf(request);
  const totalOf = (set: string) => `(SELECT ${count()} FROM ${set} m)::int`;
  const hits = part ? "best" : "matched";
  const selected = [
    `${request.withCount ? totalOf("matched") : "NULL"} AS total`,
    `${request.take > 0 ? pageOf(request, hasWords(expansion), { set: hits, tables, bindings }) : "NULL"} AS hits`,
    ...request.facets.map((facet, place) => `${compileFacet(facet, count, bindings)} AS facet_${place}`),
    ...(part ? [`${totalOf("best")} AS part_total`] : []),
  ];
  return { text: `WITH ${sets.join(", ")} SELECT ${selected.join(", ")}`, values: bindings.values };
}

/** The rows an expanded query finds; unless they are ranked, without what only ranking needs. */
function compileRows(
  request: SearchRequest,
  expansion: Expansion,
  { plan, tables, bindings }: { plan: IndexPlan; tables: Tables; bindings: Bindings },
  isRanked: boolean,
): string {
  const match = compileMatch(expansion, request, { documents: tables.documents, bindings });
  const geo = request.geo && compileGeo(request.geo, plan, bindings);
  const conditions = [match.condition, compileFilters(request.filters, plan, bindings), geo?.near].filter(
    (condition) => condition && condition !== "TRUE",
  );
  const score = () => (hasWords(expansion) ? `(${match.score()})::float8` : "1::float8");
  const columns = [
    ...(isRanked ? ["r.id", `${score()} AS score`] : []),
    // A value that is bound and not used would be refused, so a place's distance is told in any case.
    ...(isRanked || geo ? [`${geo?.distance ?? "NULL::float8"} AS distance`] : []),
    ...kept(request, isRanked),
  ];
  const rows = `SELECT ${columns.join(", ")} FROM ${tables.rows} r WHERE ${conditions.join(" AND ") || "TRUE"}`;
  if (request.minScore === undefined) return rows;
  return `SELECT * FROM (${rows}) s WHERE score >= ${bindings.add(request.minScore, "float8")}`;
}

/** Columns of a row that sorting, folding and counting need. */
function kept({ sort, facets, distinct }: SearchRequest, isRanked: boolean): string[] {
  const names = [
    ...(isRanked ? sort : []).flatMap(({ key }) => (typeof key === "string" ? [] : columnOf(key))),
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
  { set, tables, bindings }: { set: string; tables: Tables; bindings: Bindings },
): string {
  const telling = sort.filter(({ key }) => isScored || key !== "_score");
  const order = [...telling.map(toOrder), "id"].join(", ");
  const best = distinct
    ? `(SELECT DISTINCT ON (${distinct}, CASE WHEN ${distinct} IS NULL THEN id END) * FROM ${set}
        ORDER BY ${distinct}, CASE WHEN ${distinct} IS NULL THEN id END, ${order}) m`
    : set;
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
