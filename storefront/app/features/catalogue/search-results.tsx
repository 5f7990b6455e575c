import { formatRupiah } from "@pasar/locale/money";
import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import type { Village } from "../place/remembered-place";
import { FilterChips } from "./filter-chips";
import { activeFilters, type FilterChoices } from "./filter-choices";
import { FilterSheet } from "./filter-sheet";
import { NothingFound, WaysOut } from "./nothing-found";
import { ProductGrid } from "./product-card";
import type { Refinements, SearchResults as Results } from "./search-results.server";
import { PAGE_SIZE, type ShopFilters, writeFilters } from "./shop-filters";
import { SortLinks } from "./sort-links";

/** The title of a search page. */
export function titleOf(filters: ShopFilters): string {
  const query = filters.query.trimEnd();
  return query ? m.search_title_for({ query }) : m.search_title();
}

/** The village the results are near; null for a phone's position and for none. */
export function villageOf({ filters: { place }, refinements }: Results): Village | null {
  return place && "village_code" in place && refinements ? { ...place, name: refinements.choices.placeName } : null;
}

/** What a search page shows below its header; the browser swaps it while words are typed. A page has a main picture. */
export function SearchResults({ results, isPage = false }: { results: Results; isPage?: boolean }) {
  const { filters, total, reduced, refinements } = results;
  return (
    <>
      <div className="px-4 pt-4">
        <h1 className="text-[1.2rem] leading-tight font-extrabold">{titleOf(filters)}</h1>
        <p className="text-soft">{m.found_count({ count: total })}</p>
        {reduced && <p className="mt-1 text-[0.94rem] text-turmeric-ink">{m.search_reduced()}</p>}
      </div>
      <Later part="filters">{refinements && <Filters filters={filters} choices={refinements.choices} />}</Later>
      <ReadPrice results={results} />
      {total > 1 && <SortLinks filters={filters} />}
      <section className="mt-2" aria-labelledby="daftar">
        <h2 id="daftar" className="sr-only">
          {m.results()}
        </h2>
        {total === 0 && filters.page === 1 ? (
          <NothingFound>
            <Later part="way-out">{refinements && <WaysOut filters={filters} refinements={refinements} />}</Later>
          </NothingFound>
        ) : (
          <ResultList results={results} isPage={isPage} />
        )}
      </section>
    </>
  );
}

interface LaterProps {
  part: "filters" | "way-out";
  /** Null while it is not known; `show-results.ts` puts it in place. */
  children: ReactNode;
}

/** A part that follows the hits while words are typed. */
function Later({ part, children }: LaterProps) {
  return (
    <div data-later={part} className="inert:opacity-60">
      {children}
    </div>
  );
}

/** What follows the hits of typed words: the filters, and the way out of an empty result. */
export function RefinementParts({ filters, refinements }: { filters: ShopFilters; refinements: Refinements }) {
  return (
    <>
      <Later part="filters">
        <Filters filters={filters} choices={refinements.choices} />
      </Later>
      {refinements.wayOut && (
        <Later part="way-out">
          <WaysOut filters={filters} refinements={refinements} />
        </Later>
      )}
    </>
  );
}

function Filters({ filters, choices }: { filters: ShopFilters; choices: FilterChoices }) {
  return (
    <>
      <FilterChips filters={filters} choices={choices} active={activeFilters(filters, choices)} />
      <FilterSheet filters={filters} choices={choices} />
    </>
  );
}

/** A price that was written among the words; a tap searches without it. */
function ReadPrice({ results: { filters, read } }: { results: Results }) {
  const { words, price_from, price_to } = read;
  if (price_from === null && price_to === null) return null;
  const name = [
    price_from !== null && m.price_from({ price: formatRupiah(price_from) }),
    price_to !== null && m.price_up_to({ price: formatRupiah(price_to) }),
  ].filter((text) => text !== false);
  return (
    <p className="px-3 pt-1">
      <a
        className="chip bg-turmeric-pale"
        href={localPath(`/cari${writeFilters({ ...filters, query: words, page: 1 })}`)}
      >
        {name.join(" · ")} <Icon name="close" size={18} /> <span className="sr-only">{m.filter_remove()}</span>
      </a>
    </p>
  );
}

interface ResultListProps {
  results: Pick<Results, "filters" | "hits" | "total">;
  isPage?: boolean;
}

/** The hits of one page and the way to the next; further pages are appended in the browser. */
export function ResultList({ results, isPage = false }: ResultListProps) {
  const { filters, hits, total } = results;
  return (
    <>
      <ProductGrid products={hits} mainFirst={isPage} place={filters.place} />
      <MoreLinks filters={filters} pages={Math.ceil(total / PAGE_SIZE)} />
    </>
  );
}

function MoreLinks({ filters, pages }: { filters: ShopFilters; pages: number }) {
  const { page } = filters;
  const address = (other: number) => localPath(`/cari${writeFilters({ ...filters, page: other })}`);
  return (
    <p className="mt-5 grid gap-2 px-3" data-more>
      {page < pages && (
        <a className="button button-plain" rel="next" href={address(page + 1)}>
          {m.show_more()}
        </a>
      )}
      {page > 1 && (
        <a className="button" rel="prev" href={address(page - 1)}>
          {m.page_previous()} · {m.page_of({ page, pages })}
        </a>
      )}
    </p>
  );
}
