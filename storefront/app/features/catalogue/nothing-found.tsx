import { localPath } from "../../lib/locale";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { countFilters, NO_FILTERS, type ShopFilters, writeFilters } from "./shop-filters";

const EXAMPLES = ["keripik pisang", "beras", "kopi", "minyak goreng"];

/** An empty result says why it may be empty and offers the next steps. */
export function NothingFound({ filters }: { filters: ShopFilters }) {
  const wider = `/cari${writeFilters({ ...NO_FILTERS, query: filters.query })}`;
  return (
    <div className="card mx-3 p-6 text-center">
      <span className="inline-flex rounded-full bg-turmeric-pale p-4 text-turmeric-ink">
        <Icon name="search" size={36} />
      </span>
      <p className="mt-3 text-[1.1rem] font-bold">{m.nothing_found()}</p>
      <p className="mt-1 text-soft">{m.nothing_found_help()}</p>
      {countFilters(filters) > 0 && (
        <p className="mt-4">
          <a className="button button-main" href={localPath(wider)}>
            {m.filter_clear()}
          </a>
        </p>
      )}
      <ul className="mt-4 flex flex-wrap justify-center gap-2">
        {EXAMPLES.map((words) => (
          <li key={words}>
            <a className="chip" href={localPath(`/cari?q=${encodeURIComponent(words)}`)}>
              <Icon name="search" size={18} /> {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
