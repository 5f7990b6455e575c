import type { SearchTypes } from "@medusajs/framework/types";
import { CATALOGUE_FACETS, type CatalogueQuery, type ReadQuery } from "@pasar/contracts/search";
import type { Coordinates } from "@pasar/fulfillment-lokal";
import type { Language } from "../locale/messages";
import { MARK_END, MARK_START } from "./marked-text";
import type { ProductDocument } from "./product-documents";

/** A shopper's question with everything an engine needs to answer it. */
export interface ShopperQuestion {
  query: CatalogueQuery;
  read: ReadQuery;
  /** Where the shopper is; null when they did not say, or nobody measured their village. */
  place: Coordinates | null;
  /** Handles of the sellers that are open; null unless asked for. */
  openSellers: string[] | null;
  /** What the shop's key may show. The shopper has no say in it. */
  salesChannelIds: string[];
  language: Language;
}

type Order = Record<string, SearchTypes.SearchOrderBy>;

const ORDERS: Record<CatalogueQuery["sort"], Order | null> = {
  relevant: null,
  nearest: null,
  best_selling: { sold: "DESC" },
  cheapest: { price: "ASC" },
  dearest: { price: "DESC" },
  newest: { created_at: "DESC" },
};
/** Without words nothing is more relevant than what one can have, and what others bought. */
const BROWSING: Order = { in_stock: "DESC", sold: "DESC" };

const HIT_FIELDS = [
  ...["id", "handle", "title", "title_en", "picture", "color", "price", "unit", "unit_price", "unit_price_per"],
  ...["stock", "sold", "category", "seller_name", "seller_handle", "seller_kind", "regency", "village"],
  ...["ways", "badges", "commodity_id", "location"],
] as const;

/** What of a document is read to make a hit of it. */
export type ShownDocument = Pick<ProductDocument, (typeof HIT_FIELDS)[number]>;

/** Most different values of one facet. */
const MOST_VALUES = 100;

/** The filters of a question; the first cannot be taken away by the others. */
export function catalogueFilters({ query, read, openSellers, salesChannelIds }: ShopperQuestion) {
  const price = {
    ...bound("$gte", query.price_from, read.price_from, Math.max),
    ...bound("$lte", query.price_to, read.price_to, Math.min),
  };
  const wished: (SearchTypes.SearchFilters | null)[] = [
    { status: "published", sales_channel_ids: { $overlaps: salesChannelIds } },
    query.category ? { category_path: { $contains: query.category } } : null,
    query.commodity_id ? { commodity_id: query.commodity_id } : null,
    query.seller_handle ? { seller_handle: query.seller_handle } : null,
    query.seller_kind ? { seller_kind: query.seller_kind } : null,
    query.regency_code ? { regency_code: query.regency_code } : null,
    query.ways.length > 0 ? { ways: { $contains: query.ways } } : null,
    query.badges.length > 0 ? { badges: { $contains: query.badges } } : null,
    query.in_stock ? { in_stock: true } : null,
    openSellers ? { seller_handle: openSellers } : null,
    Object.keys(price).length > 0 ? { price } : null,
  ];
  return wished.filter((filters) => filters !== null);
}

function bound(operator: "$gte" | "$lte", one: number | null | undefined, other: number | null, pick: typeof Math.max) {
  const both = [one, other].filter((price) => typeof price === "number");
  return both.length > 0 ? { [operator]: pick(...both) } : {};
}

/** The question as the Search Module takes it. */
export function searchQuery(question: ShopperQuestion): SearchTypes.SearchQuery {
  const { query, read, language } = question;
  const hasWords = read.words.trim() !== "";
  const order = ORDERS[query.sort] ?? (hasWords ? undefined : BROWSING);
  const isByDistance = query.sort === "nearest" && question.place !== null;
  return {
    entity: "product",
    fields: [...HIT_FIELDS],
    filters: { ...(hasWords ? { q: read.words } : {}), $and: catalogueFilters(question) },
    pagination: { skip: query.skip, take: query.take, ...(order && !isByDistance ? { order } : {}) },
    search_options: {
      match_strategy: "last",
      typo_tolerance: true,
      count: "exact",
      ...(hasWords ? { highlight: highlightOf(language) } : {}),
      ...(query.facets ? { facets: facetRequests(), disjunctive_facets: true } : {}),
      ...(query.grouped ? { distinct: "commodity_id" } : {}),
      ...(question.place ? { provider_options: forEachEngine({ geo: geoOf(question, question.place) }) } : {}),
    },
  };
}

/** The field a title is read from in a language. */
export const titleField = (language: Language) => (language === "en" ? "title_en" : "title");

/** Marks what matched in the title that is shown. */
const highlightOf = (language: Language) => ({
  fields: [titleField(language)],
  pre_tag: MARK_START,
  post_tag: MARK_END,
});

/** Either engine may answer, because the one goes on until the other has its index. */
const forEachEngine = (options: Record<string, unknown>) => ({ embedded: options, meilisearch: options });

function geoOf({ query }: ShopperQuestion, place: Coordinates) {
  return {
    field: "location",
    ...place,
    ...(query.within_metres ? { within_metres: query.within_metres } : {}),
    ...(query.sort === "nearest" ? { order: "ASC" } : {}),
  };
}

/** The index's field for each facet: a shelf is counted with those it stands in. */
export const FACET_FIELDS = Object.fromEntries(
  CATALOGUE_FACETS.map((facet) => [facet, facet === "category" ? "category_path" : facet]),
) as Record<(typeof CATALOGUE_FACETS)[number], string>;

const facetRequests = () => Object.values(FACET_FIELDS).map((field) => ({ field, limit: MOST_VALUES }));

/**
 * What grouped staples are asked about beside their best hit, under the same filters: the cheapest of each, then how many
 * there are of each.
 */
export function offersQueries(
  question: ShopperQuestion,
  commodityIds: string[],
): [cheapest: SearchTypes.SearchQuery, counts: SearchTypes.SearchQuery] {
  const unsorted = { ...question, query: { ...question.query, sort: "relevant" as const } };
  const { entity, filters, search_options } = searchQuery(unsorted);
  const { match_strategy, typo_tolerance, provider_options } = search_options ?? {};
  const options = { match_strategy, typo_tolerance, provider_options, count: "none" as const };
  const asked = { entity, filters: { ...filters, $and: [...(filters?.$and ?? []), { commodity_id: commodityIds }] } };
  const take = commodityIds.length;
  return [
    {
      ...asked,
      fields: ["id", "commodity_id", "price"],
      pagination: { skip: 0, take, order: { price: "ASC" } },
      search_options: { ...options, distinct: "commodity_id" },
    },
    {
      ...asked,
      fields: ["id"],
      pagination: { skip: 0, take: 0 },
      search_options: { ...options, facets: [{ field: "commodity_id", limit: take }] },
    },
  ];
}
