import type { SearchTypes } from "@medusajs/framework/types";
import type { Answer } from "./ask";
import { refuse } from "./errors";
import type { FieldPlan } from "./field-plan";
import { attributeOf, filled, momentOf } from "./filter";

type Request = SearchTypes.SearchFacetRequest;
type RangeRequest = Extract<Request, { type: "range" }>;
type ValueRequest = Exclude<Request, RangeRequest | { type: "stats" }>;
type Range = RangeRequest["ranges"][number];

const DEFAULT_LIMIT = 100;

/** A facet of a query: what must be counted besides the server's own distribution, and how to read the counts. */
export interface FacetPlan {
  field: string;
  /** Conditions whose documents are counted each by a question of its own. */
  counted: string[];
  read(answer: Answer, counts: number[]): SearchTypes.SearchFacetResult;
}

/** Checks the facets of a query and plans them. Throws MedusaError INVALID_DATA. */
export function planFacets(requests: (string | Request)[], plan: FieldPlan): FacetPlan[] {
  return requests.map((request) => planFacet(typeof request === "string" ? { field: request } : request, plan));
}

function planFacet(request: Request, plan: FieldPlan): FacetPlan {
  const { type } = plan.facetable(request.field, request.type ?? "value");
  if (request.type === "range") return rangeFacet(request, type === "date");
  if (request.type === "stats") return statsFacet(request.field);
  return valueFacet(request);
}

function valueFacet({ field, limit = DEFAULT_LIMIT, sort = "count", query = "" }: ValueRequest): FacetPlan {
  if (!Number.isInteger(limit) || limit < 0) refuse(`The facet "${field}" takes a limit of 0 or more values`);
  const isWanted = (value: string) => value.toLowerCase().startsWith(query.toLowerCase());
  return {
    field,
    counted: [],
    read: ({ distribution }) => ({
      type: "value",
      values: Object.entries(distribution[field] ?? {})
        .filter(([value, count]) => count > 0 && isWanted(value))
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => (sort === "count" && other.count - one.count) || byText(one.value, other.value))
        .slice(0, limit),
    }),
  };
}

function rangeFacet({ field, ranges }: RangeRequest, isDate: boolean): FacetPlan {
  const attribute = attributeOf(field);
  const bound = (sign: string, value: Range["from"]) => {
    if (value === undefined) return [];
    return [`${attribute} ${sign} "${isDate ? momentOf(value) : numberOf(field, value)}"`];
  };
  return {
    field,
    counted: ranges.map(({ from, to }) => {
      const bounds = [...bound(">=", from), ...bound("<", to)];
      return bounds.length > 0 ? bounds.join(" AND ") : filled(attribute);
    }),
    read: (_, counts) => ({
      type: "range",
      ranges: ranges.map(({ key, from, to }, at) => ({
        key: key ?? `${from ?? "*"}-${to ?? "*"}`,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        count: counts[at] ?? 0,
      })),
    }),
  };
}

function statsFacet(field: string): FacetPlan {
  return {
    field,
    counted: [filled(attributeOf(field))],
    read: ({ stats }, [count = 0]) => ({
      type: "stats",
      min: stats[field]?.min ?? 0,
      max: stats[field]?.max ?? 0,
      count,
    }),
  };
}

function numberOf(field: string, value: number | string): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : refuse(`A range of "${field}" takes numbers`);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
