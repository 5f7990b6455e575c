import { useEffect, useId, useState } from "react";
import { useText } from "../../lib/text";
import { Icon } from "../../ui/icon";
import { countFilters, type ExtraFilter, type OrderFilter } from "./order-filter";
import { OrderFilters } from "./order-filters";

/** Long enough to type a letter, short enough not to wait for. */
const PAUSE_MILLISECONDS = 400;

interface OrderSearchProps {
  filter: OrderFilter;
  onChange: (change: Partial<Record<ExtraFilter, string>>) => void;
}

/** Finds orders by number or buyer, and opens the other filters. */
export function OrderSearch({ filter, onChange }: OrderSearchProps) {
  const text = useText();
  const panelId = useId();
  const count = countFilters(filter);
  const [isOpen, setIsOpen] = useState(count > 0);
  return (
    <div className="grid gap-3">
      <div className="flex gap-2">
        <SearchField words={filter.q} onChange={(q) => onChange({ q })} />
        <button
          type="button"
          className="button button-plain shrink-0 px-3"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="filter" />
          {count > 0 ? text("orders_filter_count", { count }) : text("orders_filter")}
        </button>
      </div>
      <div id={panelId}>{isOpen && <OrderFilters filter={filter} onChange={onChange} />}</div>
    </div>
  );
}

function SearchField({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => onChange(typed), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, words, onChange]);
  return (
    <input
      type="search"
      className="field min-w-0 flex-1"
      aria-label={text("orders_search")}
      placeholder={text("orders_search")}
      maxLength={80}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
