import { formatRupiah } from "@pasar/locale/money";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { WAY_WORDS } from "../../ui/way-words";
import type { FilterChoice } from "./filter-panel";
import { type ShopFilters, SORTS, type Sort, writeFilters } from "./shop-filters";

interface Chip {
  name: string;
  without: Partial<ShopFilters>;
}

function activeChips(filters: ShopFilters, categories: FilterChoice[], regencies: FilterChoice[]): Chip[] {
  const { category, seller, regency, way, inStock, halal, least, most } = filters;
  const named = (choices: FilterChoice[], value: string) =>
    choices.find((choice) => choice.value === value)?.name ?? value;
  return [
    category && { name: named(categories, category), without: { category: null } },
    seller && { name: seller === "kube" ? m.kube() : m.ewarong(), without: { seller: null } },
    regency && { name: named(regencies, regency), without: { regency: null } },
    way && { name: WAY_WORDS[way].word(), without: { way: null } },
    inStock && { name: m.filter_stock(), without: { inStock: false } },
    halal && { name: m.filter_halal(), without: { halal: false } },
    least !== null && { name: m.price_from({ price: formatRupiah(least) }), without: { least: null } },
    most !== null && { name: m.price_up_to({ price: formatRupiah(most) }), without: { most: null } },
  ].filter((chip) => chip !== null && chip !== false && chip !== "");
}

interface FilterChipsProps {
  filters: ShopFilters;
  categories: FilterChoice[];
  regencies: FilterChoice[];
}

/** One chip for each filter that is on; a tap takes it away. */
export function FilterChips({ filters, categories, regencies }: FilterChipsProps) {
  const chips = activeChips(filters, categories, regencies);
  if (!chips.length) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-2" aria-label={m.filter_active()}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <a
            className="chip bg-leaf-pale"
            href={localPath(`/cari${writeFilters({ ...filters, page: 1, ...without })}`)}
          >
            {name} <Icon name="close" size={18} /> <span className="sr-only">{m.filter_remove()}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const SORT_WORDS: Record<Sort, () => string> = {
  relevan: m.sort_relevant,
  terlaris: m.sort_popular,
  termurah: m.sort_cheapest,
  termahal: m.sort_dearest,
};

/** The orders of a list as links, so that changing it needs no form. */
export function SortLinks({ filters }: { filters: ShopFilters }) {
  return (
    <nav aria-label={m.sort_label()} className="mt-3">
      <ul className="card grid grid-cols-4 divide-x divide-line overflow-hidden sm:max-w-lg">
        {SORTS.map((sort) => (
          <li key={sort}>
            <a
              className="flex min-h-12 items-center justify-center px-1 text-center text-[0.88rem] leading-tight font-semibold aria-[current=true]:bg-leaf aria-[current=true]:text-white"
              aria-current={filters.sort === sort ? "true" : undefined}
              href={localPath(`/cari${writeFilters({ ...filters, sort, page: 1 })}`)}
            >
              {SORT_WORDS[sort]()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
