import type { SearchTypes } from "@medusajs/framework/types";
import { invalid } from "../errors";
import type { IndexPlan, PlannedField, SearchableField } from "../schema/plan";
import { IDENTIFIER, type IndexSettings, readSettings } from "../schema/settings";
import { type Facet, readFacets } from "./facets";
import { type GeoOption, readGeo } from "./geo";

/** A key hits are sorted by; `_score` is the relevance, `_distance` how far away they are. */
export interface SortKey {
  key: PlannedField | "_score" | "_distance";
  order: "ASC" | "DESC";
}

/** A query, checked against its index. */
export interface SearchRequest {
  text: string;
  filters: SearchTypes.SearchFilters;
  fields: (PlannedField & { search: SearchableField })[];
  strategy: SearchTypes.SearchMatchStrategy;
  allowsTypos: boolean;
  skip: number;
  take: number;
  sort: SortKey[];
  facets: Facet[];
  distinct?: string;
  minScore?: number;
  withScore: boolean;
  withCount: boolean;
  highlight?: SearchTypes.SearchHighlightOptions;
  geo?: GeoOption;
  settings: IndexSettings;
  retrieve: string[];
}

const STRATEGIES: unknown[] = ["all", "any", "last"];
const MOST_HITS = 1_000;

/**
 * @param lastHit hits further on are refused
 * @throws MedusaError INVALID_DATA with a sentence that names what is wrong
 */
export function readRequest(input: SearchTypes.ProviderSearchQuery, plan: IndexPlan, lastHit: number): SearchRequest {
  const options = input.search_options ?? {};
  refuseUnsupported(input);
  const { skip, take } = readPage(input.pagination, lastHit);
  const strategy = options.match_strategy ?? "all";
  if (!STRATEGIES.includes(strategy)) throw invalid(`There is no match strategy "${strategy}"`);
  if (options.min_score !== undefined && typeof options.min_score !== "number") {
    throw invalid("min_score must be a number");
  }
  const settings = readSettings(input.index.settings, plan);
  const { geo: geoOption, ...unknown } = options.provider_options?.[IDENTIFIER] ?? {};
  const [extra] = Object.keys(unknown);
  if (extra) throw invalid(`The ${IDENTIFIER} engine knows no option "${extra}"`);
  const geo = readGeo(geoOption);
  const text = typeof input.q === "string" ? input.q : "";
  const fields = searchedFields(options.attributes_to_search_on, plan);
  if (text.trim() && fields.length === 0) throw invalid(`Search index "${input.index.name}" has no searchable fields`);
  return {
    text,
    filters: input.filters ?? {},
    fields,
    strategy,
    allowsTypos: settings.typos.isOn && options.typo_tolerance !== false,
    skip,
    take,
    sort: readSort(input.pagination?.order, { plan, settings, geo }),
    facets: readFacets(options.facets, plan),
    distinct: distinctColumn(options.distinct ?? input.index.settings.distinct_attribute, plan),
    minScore: options.min_score,
    withScore: options.include_score === true,
    withCount: options.count !== "none",
    highlight: readHighlight(options.highlight, fields, plan),
    geo,
    settings,
    retrieve: input.attributes_to_retrieve,
  };
}

function refuseUnsupported({ pagination, search_options: options }: SearchTypes.ProviderSearchQuery): void {
  if (pagination?.cursor !== undefined) throw invalid("The embedded engine pages by skip and take, not by cursor");
  if (options?.vector) throw invalid("The embedded engine does not search by vectors");
  if (options?.locales?.length) throw invalid("The embedded engine takes no locales: it reads all languages alike");
}

function readPage(pagination: SearchTypes.SearchPagination | undefined, lastHit: number) {
  const { skip = 0, take = 20 } = pagination ?? {};
  if (!Number.isInteger(skip) || skip < 0) throw invalid("skip must be a whole number from 0");
  if (!Number.isInteger(take) || take < 0 || take > MOST_HITS) {
    throw invalid(`take must be a whole number from 0 to ${MOST_HITS}`);
  }
  if (skip + take > lastHit + MOST_HITS) throw invalid(`Hits after the ${lastHit}th are not given: narrow the search`);
  return { skip, take };
}

function searchedFields(paths: string[] | undefined, plan: IndexPlan): SearchRequest["fields"] {
  const searchable = plan.fields.flatMap((field) => (field.search ? { ...field, search: field.search } : []));
  if (!paths) return searchable;
  return paths.map((path) => {
    const field = searchable.find((each) => each.path === path);
    if (!field) throw invalid(`Field "${path}" is not searchable`);
    return field;
  });
}

function readSort(
  order: SearchTypes.SearchPagination["order"],
  { plan, settings, geo }: { plan: IndexPlan; settings: IndexSettings; geo?: GeoOption },
): SortKey[] {
  const sortable = (path: string): PlannedField => {
    const field = plan.fields.find((each) => each.path === path);
    if (!field) throw invalid(`There is no field "${path}" to sort by`);
    if (!field.isSortable) throw invalid(`Field "${path}" is not sortable`);
    return field;
  };
  const given = Object.entries(order ?? {}).map(([path, direction]): SortKey => {
    if (direction !== "ASC" && direction !== "DESC") throw invalid(`The order of "${path}" must be ASC or DESC`);
    return { key: path === "_score" ? path : sortable(path), order: direction };
  });
  const byDistance: SortKey[] = geo?.order ? [{ key: "_distance", order: geo.order }] : [];
  const relevance: SortKey[] = [
    { key: "_score", order: "DESC" },
    ...settings.tieBreaks.map(({ field, order }) => ({ key: sortable(field), order })),
  ];
  const isByScoreAlone = given.every(({ key }) => key === "_score");
  return [...byDistance, ...given, ...(isByScoreAlone ? relevance.slice(given.length) : [])];
}

function distinctColumn(path: string | undefined, plan: IndexPlan): string | undefined {
  if (path === undefined) return undefined;
  const field = plan.fields.find((each) => each.path === path);
  if (!field) throw invalid(`There is no field "${path}" to keep distinct`);
  if (!field.column || field.isArray || field.kind === "geo") {
    throw invalid(`Hits can be distinct by single values that are filterable, sortable or facetable; "${path}" is not`);
  }
  return field.column;
}

function readHighlight(
  value: boolean | SearchTypes.SearchHighlightOptions | undefined,
  searched: SearchRequest["fields"],
  plan: IndexPlan,
): SearchTypes.SearchHighlightOptions | undefined {
  if (!value) return undefined;
  if (value === true) return { fields: searched.map(({ path }) => path) };
  if (!Array.isArray(value.fields)) throw invalid("highlight needs the fields to mark matches in");
  for (const path of value.fields) {
    if (!plan.fields.some((field) => field.path === path)) throw invalid(`There is no field "${path}" to highlight`);
  }
  const length = typeof value.snippet === "object" ? value.snippet.length : undefined;
  if (length !== undefined && !(Number.isInteger(length) && length > 0)) {
    throw invalid("The length of a snippet must be a whole number of words from 1");
  }
  return value;
}
