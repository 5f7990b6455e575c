import { RECEIVE_WAYS } from "@pasar/contracts/order";
import type { MoneyKind } from "@pasar/contracts/seller";
import { type TextKey, useText } from "../../lib/text";
import { ChoiceList } from "../../ui/choice-list";
import { Icon } from "../../ui/icon";
import { TextField } from "../../ui/text-field";
import { countFilters, type ExtraFilter, MONEY_KINDS, NO_FILTERS, type OrderFilter } from "./order-filter";
import { WAYS } from "./words";

const MONEY: Record<MoneyKind, TextKey> = { cash: "orders_money_cash", online: "orders_money_online" };

interface OrderFiltersProps {
  filter: OrderFilter;
  onChange: (change: Partial<Record<ExtraFilter, string>>) => void;
}

/** Way, money and days. Each takes effect at once. */
export function OrderFilters({ filter, onChange }: OrderFiltersProps) {
  const text = useText();
  const all = { value: "", label: text("orders_filter_all") } as const;
  return (
    <div className="card grid gap-4 p-4">
      <ChoiceList
        label={text("orders_filter_way")}
        choices={[all, ...RECEIVE_WAYS.map((value) => ({ value, label: text(WAYS[value].label) }))]}
        value={filter.way}
        onChange={(way) => onChange({ way })}
      />
      <ChoiceList
        label={text("orders_filter_money")}
        choices={[all, ...MONEY_KINDS.map((value) => ({ value, label: text(MONEY[value]) }))]}
        value={filter.money}
        onChange={(money) => onChange({ money })}
      />
      <TextField
        label={text("orders_filter_from")}
        type="date"
        max={filter.to || undefined}
        value={filter.from}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        label={text("orders_filter_to")}
        type="date"
        min={filter.from || undefined}
        value={filter.to}
        onChange={(to) => onChange({ to })}
      />
      {countFilters(filter) > 0 && (
        <button type="button" className="button button-plain" onClick={() => onChange({ ...NO_FILTERS, q: filter.q })}>
          <Icon name="close" />
          {text("orders_filter_clear")}
        </button>
      )}
    </div>
  );
}
