import type { SearchTypes } from "@medusajs/framework/types";
import type { Selection } from "./ask";
import { refuse } from "./errors";
import type { FieldPlan } from "./field-plan";
import { allOf, compileFilters } from "./filter";
import { type GeoOptions, indexOptions } from "./index-options";
import { cleaned, closed, eachTerm, literally } from "./query-text";

type Query = SearchTypes.ProviderSearchQuery;

/** Which documents a query is about, in whichever order. Throws MedusaError INVALID_DATA. */
export function selectionOf(query: Query, plan: FieldPlan, geo: GeoOptions | undefined): Selection {
  const { index, search_options: options = {} } = query;
  const filter = allOf([compileFilters(query.filters, plan), geo ? withinOf(geo, plan) : ""]);
  return {
    indexUid: index.physical_name,
    q: wordsOf(query),
    matchingStrategy: "all",
    filter: filter || undefined,
    attributesToSearchOn: options.attributes_to_search_on?.map((path) => plan.searchableAt(path)),
    rankingScoreThreshold: options.min_score,
    locales: options.locales,
  };
}

/** The same documents, of which a condition must hold as well. */
export function narrowed(selection: Selection, condition: string): Selection {
  return { ...selection, filter: allOf([(selection.filter as string | undefined) ?? "", condition]) };
}

/** What a query sorts by, the distance first. Throws MedusaError INVALID_DATA. */
export function sortOf(order: Record<string, unknown>, geo: GeoOptions | undefined, plan: FieldPlan): string[] {
  const near = geo?.order ? [`_geoPoint(${geo.latitude},${geo.longitude}):${directionOf(geo.order)}`] : [];
  const keys = Object.entries(order);
  const fields = keys.flatMap(([path, direction], at) => {
    if (path !== "_score") return [`${plan.sortable(path)}:${directionOf(direction)}`];
    const isLast = at === keys.length - 1 && direction === "DESC";
    return isLast ? [] : refuse("Meilisearch sorts by relevance last and best first: put _score: DESC at the end");
  });
  return [...near, ...fields];
}

/** Whether one of several words is enough. */
export function isForAnyWord({ q = "", search_options: options = {} }: Query): boolean {
  return options.match_strategy === "any" && eachTerm(cleaned(q)).length > 1;
}

/** The words as Meilisearch must read them for the strategy and the typos that were asked for. */
function wordsOf({ q = "", search_options: options = {}, index }: Query): string {
  const typed = cleaned(q);
  const isOpen = options.match_strategy === "last";
  const forgives = options.typo_tolerance !== false || index.settings.typo_tolerance?.enabled === false;
  if (forgives) return isOpen ? typed : closed(typed);
  if (isOpen && /\S$/u.test(typed)) {
    refuse('Meilisearch cannot search half a word without typo tolerance: use the strategy "all" or close the word');
  }
  if (Object.keys(indexOptions(index.settings.provider_options).synonyms).length > 0) {
    refuse("Meilisearch cannot search without typo tolerance on an index that has synonyms");
  }
  return literally(typed);
}

function directionOf(direction: unknown): "asc" | "desc" {
  if (direction === "ASC") return "asc";
  return direction === "DESC" ? "desc" : refuse("The order of a sort is ASC or DESC");
}

function withinOf({ field, latitude, longitude, within_metres }: GeoOptions, plan: FieldPlan): string {
  plan.geo(field);
  return within_metres === undefined ? "" : `_geoRadius(${latitude}, ${longitude}, ${within_metres})`;
}
