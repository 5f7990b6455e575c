import type { CatalogueAnswer, CatalogueFacet, CatalogueHit, Place, ReadQuery } from "@pasar/contracts/search";
import { areaOf, areasInside } from "../../lib/areas.server";
import { orErrorPage } from "../../lib/backend.server";
import { m } from "../../paraglide/messages.js";
import { askCatalogue, categories } from "./catalogue.server";
import { activeFilters, type FilterChoice, type FilterChoices } from "./filter-choices";
import { catalogueQuestion, type ShopFilters } from "./shop-filters";
import { type WayOut, wayOut } from "./way-out.server";

/** What may narrow results, or lead out of an empty one. */
export interface Refinements {
  choices: FilterChoices;
  /** Set when nothing was found. */
  wayOut: WayOut | null;
}

/** All a page of search results shows. */
export interface SearchResults {
  filters: ShopFilters;
  hits: CatalogueHit[];
  /** Products on all pages. */
  total: number;
  /** How the words were read. */
  read: ReadQuery;
  /** True while a plainer search answers: it counts nothing and forgives no slips. */
  reduced: boolean;
  /** Null where the hits alone were asked for. */
  refinements: Refinements | null;
}

/** Asks the catalogue for a page of results that a person opened, with all that is shown beside the hits. */
export async function pageOfResults(filters: ShopFilters): Promise<SearchResults> {
  const asked = askCatalogue({ ...catalogueQuestion(filters), facets: true, counted: true });
  const [{ hits, total, read, reduced }, refinements] = await Promise.all([asked, refinementsOf(filters, asked)]);
  return { filters, hits, total, read, reduced, refinements };
}

/** Asks the catalogue for the hits alone: with every key, so nothing that can follow is waited for. */
export async function typedResults(filters: ShopFilters): Promise<SearchResults> {
  const { hits, total, read, reduced } = await askCatalogue(catalogueQuestion(filters));
  return { filters, hits, total, read, reduced, refinements: null };
}

/** What follows the hits of typed words once typing rests. */
export function typedRefinements(filters: ShopFilters): Promise<Refinements> {
  return refinementsOf(filters, askCatalogue({ ...catalogueQuestion(filters, 1), facets: true }));
}

async function refinementsOf(filters: ShopFilters, asked: Promise<CatalogueAnswer>): Promise<Refinements> {
  const [{ facets, total }, shelves] = await Promise.all([asked, categories()]);
  const choices = await namedChoices(filters, facets, shelves);
  const none = total === 0 && filters.page === 1;
  return { choices, wayOut: none ? await wayOut(filters, activeFilters(filters, choices)) : null };
}

type Facets = CatalogueAnswer["facets"];

async function namedChoices(filters: ShopFilters, facets: Facets, shelves: { slug: string; name: string }[]) {
  const names = shelves.map(({ slug, name }) => ({ value: slug, name }));
  const [regencies, placeName] = await orErrorPage(
    Promise.all([regencyChoices(facets, filters), nameOfPlace(filters.place)]),
  );
  return {
    categories: counted(names, facets.category, filters.category),
    regencies,
    counts: countsOf(facets),
    placeName,
  };
}

/** Choices with their counts. What counts nothing is left out, unless it is chosen; uncounted, all are offered. */
function counted(names: { value: string; name: string }[], facet: Facets[CatalogueFacet], chosen: string | null) {
  if (!facet) return names.map((choice): FilterChoice => ({ ...choice, count: null }));
  const counts = new Map(facet.map(({ value, count }) => [value, count]));
  return names
    .map((choice): FilterChoice => ({ ...choice, count: counts.get(choice.value) ?? 0 }))
    .filter(({ value, count }) => count || value === chosen);
}

async function regencyChoices(facets: Facets, { regency }: ShopFilters): Promise<FilterChoice[]> {
  const found = (facets.regency_code ?? []).map(({ value }) => value);
  const codes = regency ? [...found, regency] : found;
  const provinces = [...new Set(codes.map((code) => code.slice(0, 2)))];
  const areas = (await Promise.all(provinces.map(areasInside))).flat();
  const names = areas
    .filter(({ code }) => codes.includes(code))
    .map(({ code, name }) => ({ value: code, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return counted(names, facets.regency_code, regency);
}

async function nameOfPlace(place: Place | null): Promise<string> {
  if (!place || !("village_code" in place)) return m.place_me();
  const village = await areaOf(place.village_code);
  return village?.name ?? m.place_me();
}

function countsOf(facets: Facets): FilterChoices["counts"] {
  const flat = (["seller_kind", "ways", "badges"] as const).flatMap((field) => facets[field] ?? []);
  return Object.fromEntries(flat.map(({ value, count }) => [value, count]));
}
