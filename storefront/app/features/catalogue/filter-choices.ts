import { formatRupiah } from "@pasar/locale/money";
import { m } from "../../paraglide/messages.js";
import { WAY_WORDS } from "../../ui/way-words";
import type { Badge, ShopFilters } from "./shop-filters";

/** A choice with its number of products, when known. */
export interface FilterChoice {
  value: string;
  name: string;
  count: number | null;
}

/** What the results can be narrowed by, with names in the reader's language. */
export interface FilterChoices {
  categories: FilterChoice[];
  regencies: FilterChoice[];
  /** Products of each seller kind, way and badge; empty while nothing is counted. */
  counts: Record<string, number>;
  /** The shopper's village, or "here". */
  placeName: string;
}

export const BADGE_WORDS: Record<Badge, () => string> = {
  halal: m.filter_halal,
  pirt: m.filter_pirt,
  sembako: m.filter_sembako,
};

/** A filter that is on, and what takes it away. */
export interface ActiveFilter {
  name: string;
  without: Partial<ShopFilters>;
}

/** The filters that are on, the widest first. Words, order and page are none. */
export function activeFilters(filters: ShopFilters, choices: FilterChoices): ActiveFilter[] {
  const { category, seller, regency, ways, badges, inStock, openNow, place, withinKm, least, most } = filters;
  const named = (list: FilterChoice[], value: string) => list.find((choice) => choice.value === value)?.name ?? value;
  const sort = filters.sort === "terdekat" ? "relevan" : filters.sort;
  const maybe: (ActiveFilter | false | null | "")[] = [
    place && { name: m.near({ place: choices.placeName }), without: { place: null, withinKm: null, sort } },
    withinKm !== null && { name: m.within_km({ km: withinKm }), without: { withinKm: null } },
    category && { name: named(choices.categories, category), without: { category: null } },
    seller && { name: seller === "kube" ? m.kube() : m.ewarong(), without: { seller: null } },
    regency && { name: named(choices.regencies, regency), without: { regency: null } },
    openNow && { name: m.filter_open(), without: { openNow: false } },
    inStock && { name: m.filter_stock(), without: { inStock: false } },
    ...ways.map((way) => ({ name: WAY_WORDS[way].word(), without: { ways: ways.filter((other) => other !== way) } })),
    ...badges.map((badge) => ({
      name: BADGE_WORDS[badge](),
      without: { badges: badges.filter((other) => other !== badge) },
    })),
    least !== null && { name: m.price_from({ price: formatRupiah(least) }), without: { least: null } },
    most !== null && { name: m.price_up_to({ price: formatRupiah(most) }), without: { most: null } },
  ];
  return maybe.filter((filter) => filter !== false && filter !== null && filter !== "");
}
