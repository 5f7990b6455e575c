import type { SearchTypes } from "@medusajs/framework/types";
import { type Answer, type Ask, askForAll, askForAny, askForExactTotal, type Selection } from "./ask";
import { refuse } from "./errors";
import { type FacetPlan, planFacets } from "./facets";
import { FieldPlan } from "./field-plan";
import { type Highlighting, highlighting } from "./highlights";
import { hitOf, metresFrom } from "./hits";
import { type GeoOptions, queryOptions } from "./index-options";
import { isForAnyWord, narrowed, selectionOf, sortOf } from "./selection";
import { GEO_FIELD } from "./settings";

type Query = SearchTypes.ProviderSearchQuery;

const DEFAULT_TAKE = 20;

/** A checked query: the questions it takes, and its result once they are answered in that order. */
export interface SearchPlan {
  asks: Ask[];
  read(answers: Answer[]): SearchTypes.SearchResult;
}

/** A checked query, whichever hits are wanted of it. */
export interface PreparedQuery {
  fields: FieldPlan;
  geo: GeoOptions | undefined;
  marks: Highlighting;
  /** The documents it is about. */
  selection: Selection;
  /** The same with all that hits bring along, in their order. */
  shown: Selection;
}

/** Checks a query against its index. Throws MedusaError INVALID_DATA. */
export function prepareQuery(query: Query): PreparedQuery {
  const { index, pagination, search_options: options = {}, attributes_to_retrieve } = query;
  const fields = new FieldPlan(index);
  const { geo } = queryOptions(options.provider_options);
  const marks = highlighting(options, fields);
  if (options.vector) refuse("The Meilisearch search provider searches no vectors");
  if (options.distinct !== undefined) fields.filterable(options.distinct);
  const selection = selectionOf(query, fields, geo);
  const shown = {
    ...selection,
    ...(query.q?.trim() ? marks.request : {}),
    sort: sortOf(pagination?.order ?? {}, geo, fields),
    attributesToRetrieve: [...new Set([index.primary_key, ...attributes_to_retrieve, ...(geo ? [GEO_FIELD] : [])])],
    showRankingScore: options.include_score,
  };
  return { fields, geo, marks, selection, shown };
}

/** Translates a query. Throws MedusaError INVALID_DATA for what Meilisearch cannot do or the index does not hold. */
export function planSearch(query: Query): SearchPlan {
  const { index, pagination: { skip = 0, take = DEFAULT_TAKE } = {}, search_options: options = {} } = query;
  refuseWhatCannotBeAsked(query, skip, take);
  const { fields, geo, marks, selection, shown } = prepareQuery(query);
  const facets = planFacets(options.facets ?? [], fields);
  const ask = isForAnyWord(query) ? askForAny : askForAll;
  const counted = facets.flatMap((facet) => facet.counted);
  const totals = isTotalOnlyEstimated(query) ? [askForExactTotal(selection, options.distinct)] : [];

  return {
    asks: [
      ask(shown, { limit: take, offset: skip, facets: facets.map(({ field }) => field), distinct: options.distinct }),
      ...counted.map((condition) => ask(narrowed(selection, condition), { limit: 0 })),
      ...totals,
    ],
    read([main, ...others]) {
      if (!main) throw new Error("a search takes an answer");
      const counts = others.map(({ total }) => total);
      return {
        hits: main.hits.map((hit) => hitOf(hit, query, marks)),
        facets: facets.length > 0 ? facetResults(facets, main, counts) : undefined,
        metadata: {
          skip,
          take,
          count: options.count === "none" ? null : (counts[counted.length] ?? main.total),
          query: query.q,
          processing_time_ms: main.milliseconds,
        },
        provider_metadata: geo ? { distances: metresFrom(geo, main.hits, index.primary_key) } : undefined,
      };
    },
  };
}

function facetResults(facets: FacetPlan[], main: Answer, counts: number[]): SearchTypes.SearchResult["facets"] {
  const left = counts.values();
  return Object.fromEntries(
    facets.map((facet) => [
      facet.field,
      facet.read(
        main,
        facet.counted.map(() => left.next().value ?? 0),
      ),
    ]),
  );
}

/** A plain question counts before hits are folded, one that merges counts those it has seen. */
function isTotalOnlyEstimated(query: Query): boolean {
  return isFolding(query) && query.search_options?.count !== "none" && !isForAnyWord(query);
}

function isFolding({ index, search_options: options }: Query): boolean {
  return (options?.distinct ?? index.settings.distinct_attribute) !== undefined;
}

function refuseWhatCannotBeAsked(query: Query, skip: unknown, take: unknown): void {
  const { pagination, search_options: options } = query;
  checkPage(skip, take);
  if (pagination?.cursor !== undefined) refuse("The Meilisearch search provider pages by skip and take, not by cursor");
  if (isFolding(query) && isForAnyWord(query) && options?.count === "exact") {
    refuse('Meilisearch only estimates the total of the strategy "any" when hits are folded into one');
  }
}

/** Throws INVALID_DATA unless both are whole numbers of 0 or more. */
export function checkPage(skip: unknown, take: unknown): void {
  if (!isCount(skip) || !isCount(take)) refuse("A page takes whole numbers of 0 or more to skip and to take");
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
