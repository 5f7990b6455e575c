import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { NO_FILTERS, type ShopFilters, writeFilters } from "./shop-filters";
import type { WayOut } from "./way-out.server";

const EXAMPLES = ["keripik pisang", "beras", "kopi", "minyak goreng"];

interface NothingFoundProps {
  filters: ShopFilters;
  /** Some filter is on. */
  isNarrowed: boolean;
  wayOut: WayOut;
}

/** An empty result says what was asked and offers the next steps: filters to drop, words that are near, shelves. */
export function NothingFound({ filters, isNarrowed, wayOut: { drops, words, categories } }: NothingFoundProps) {
  const address = (wanted: ShopFilters) => localPath(`/cari${writeFilters({ ...wanted, page: 1 })}`);
  const near = words.length > 0 ? words : EXAMPLES;
  return (
    <div className="card mx-3 p-5 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-4 text-turmeric-ink">
        <Icon name="search" size={36} />
      </span>
      <p className="mt-3 text-[1.1rem] font-bold">{m.nothing_found()}</p>
      <p className="mt-1 text-soft">{m.nothing_found_help()}</p>
      {isNarrowed && (
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
    </div>
  );
}
