import type { CatalogueAnswer, CatalogueFacet, CatalogueHit, Place, ReadQuery } from "@pasar/contracts/search";
import { areaOf, areasInside } from "../../lib/areas.server";
import { orErrorPage } from "../../lib/backend.server";
import { m } from "../../paraglide/messages.js";
import { askCatalogue, categories } from "./catalogue.server";
import { activeFilters, type FilterChoice, type FilterChoices } from "./filter-choices";
import { catalogueQuestion, type ShopFilters } from "./shop-filters";
import { type WayOut, wayOut } from "./way-out.server";

/** All a page of search results shows. */
export interface SearchResults {
  filters: ShopFilters;
  hits: CatalogueHit[];
  /** Products on all pages. */
  total: number;
  choices: FilterChoices;
  /** How the words were read. */
  read: ReadQuery;
  /** True while a plainer search answers: it counts nothing and forgives no slips. */
  reduced: boolean;
  /** Set when nothing was found. */
  wayOut: WayOut | null;
}

/**
 * Asks the catalogue for one page of results, with the names and counts of what may narrow them. `counted` says that a
 * person asked for the page, and did not just press a key.
 */
export async function searchResults(filters: ShopFilters, counted: boolean): Promise<SearchResults> {
  const [answer, shelves] = await Promise.all([
    askCatalogue({ ...catalogueQuestion(filters), facets: true, counted }),
    categories(),
  ]);
  const choices = await namedChoices(filters, answer.facets, shelves);
  const { hits, total, read, reduced } = answer;
  const none = total === 0 && filters.page === 1;
  return {
    filters,
    hits,
    total,
    choices,
    read,
    reduced,
    wayOut: none ? await wayOut(filters, activeFilters(filters, choices)) : null,
  };
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
