import { useId } from "react";
import { useText } from "../../lib/text";
import { STOCK_FILTERS, type StockFilter } from "./stock-list";

const LABELS = { all: "stock_all", low: "stock_low" } as const;
const LONGEST_SEARCH = 60;

interface StockFiltersProps {
  filter: StockFilter;
  onFilter: (filter: StockFilter) => void;
  search: string;
  onSearch: (search: string) => void;
  lowCount: number | undefined;
}

/** Looks for a product, or for everything that is low. */
export function StockFilters({ filter, onFilter, search, onSearch, lowCount }: StockFiltersProps) {
  const id = useId();
  const text = useText();
  return (
    <search className="grid grid-cols-1 gap-3">
      <div>
        <label htmlFor={id} className="mb-1.5 block font-bold">
          {text("stock_search")}
        </label>
        <input
          id={id}
          type="search"
          className="field"
          autoComplete="off"
          maxLength={LONGEST_SEARCH}
          value={search}
          onChange={({ target }) => onSearch(target.value)}
        />
      </div>
      <fieldset className="grid grid-cols-2 gap-1 rounded-2xl bg-straw p-1">
        <legend className="sr-only">{text("stock_filter")}</legend>
        {STOCK_FILTERS.map((name) => (
          <label
            key={name}
            className="flex min-h-12 cursor-pointer items-center justify-center rounded-xl px-2 text-center leading-tight font-bold has-checked:bg-leaf has-checked:text-white has-focus-visible:outline-3 has-focus-visible:outline-turmeric-ink"
          >
            <input
              type="radio"
              className="sr-only"
              name={`${id}-filter`}
              checked={name === filter}
              onChange={() => onFilter(name)}
            />
            <span>
              {text(LABELS[name])}
              {name === "low" && lowCount !== undefined && ` (${lowCount})`}
            </span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
