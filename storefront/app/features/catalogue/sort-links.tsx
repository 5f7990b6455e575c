import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { type ShopFilters, SORTS, type Sort, writeFilters } from "./shop-filters";

const SORT_WORDS: Record<Sort, () => string> = {
  relevan: m.sort_relevant,
  terdekat: m.sort_nearest,
  terlaris: m.sort_popular,
  termurah: m.sort_cheapest,
  termahal: m.sort_dearest,
  terbaru: m.sort_newest,
};

/** The orders of a list as links, so that changing it needs no form. The nearest come first only from a known place. */
export function SortLinks({ filters }: { filters: ShopFilters }) {
  const sorts = (Object.keys(SORTS) as Sort[]).filter((sort) => sort !== "terdekat" || filters.place);
  return (
    <nav aria-label={m.sort_label()}>
      <ul className="strip">
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              className="flex min-h-12 items-center border-b-4 border-transparent px-2.5 text-[0.94rem] font-semibold text-soft aria-[current=true]:border-turmeric aria-[current=true]:text-leaf"
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
