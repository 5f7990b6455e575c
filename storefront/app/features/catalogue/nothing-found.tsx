import type { ReactNode } from "react";
import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { activeFilters } from "./filter-choices";
import type { Refinements } from "./search-results.server";
import { NO_FILTERS, type ShopFilters, writeFilters } from "./shop-filters";

const EXAMPLES = ["keripik pisang", "beras", "kopi", "minyak goreng"];

/** An empty result says so; `children` are the next steps. */
export function NothingFound({ children }: { children: ReactNode }) {
  return (
    <div className="card mx-3 p-5 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-4 text-turmeric-ink">
        <Icon name="search" size={36} />
      </span>
      <p className="mt-3 text-[1.1rem] font-bold">{m.nothing_found()}</p>
      <p className="mt-1 text-soft">{m.nothing_found_help()}</p>
      {children}
    </div>
  );
}

/** The next steps after an empty result: filters to drop, words that are near, shelves. */
export function WaysOut({ filters, refinements }: { filters: ShopFilters; refinements: Refinements }) {
  const { drops = [], words = [], categories = [] } = refinements.wayOut ?? {};
  const address = (wanted: ShopFilters) => localPath(`/cari${writeFilters({ ...wanted, page: 1 })}`);
  const near = words.length > 0 ? words : EXAMPLES;
  return (
    <>
      {activeFilters(filters, refinements.choices).length > 0 && (
        <ul className="mt-4 grid gap-2">
          {drops.map(({ name, without, total }) => (
            <li key={name}>
              <a className="button button-plain w-full" href={address({ ...filters, ...without })}>
                {m.without_filter({ filter: name, count: total })}
              </a>
            </li>
          ))}
          <li>
            <a className="button w-full text-leaf underline" href={address({ ...NO_FILTERS, query: filters.query })}>
              {m.filter_clear()}
            </a>
          </li>
        </ul>
      )}
      <p className="mt-5 font-bold">{words.length > 0 ? m.near_words() : m.try_these()}</p>
      <ul className="mt-2 flex flex-wrap justify-center gap-2">
        {near.map((query) => (
          <li key={query}>
            <a className="chip" href={address({ ...NO_FILTERS, query, place: filters.place })}>
              <Icon name="search" size={18} /> {query}
            </a>
          </li>
        ))}
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <a className="chip" href={address({ ...NO_FILTERS, category: slug, place: filters.place })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
