import type { SellerFilter } from "@pasar/contracts/office";
import { type FormEvent, useId } from "react";
import { type OfficeTextKey, useOfficeText } from "../../lib/office-text";
import { ChoiceChips } from "../../ui/choice-chips";
import { Icon } from "../../ui/icon";
import { KIND_CHOICES, PROBLEM_CHOICES } from "./use-seller-filter";

interface SellerFiltersProps {
  filter: SellerFilter;
  onChange: (change: Partial<SellerFilter>) => void;
}

const PROBLEM_WORDS: Record<(typeof PROBLEM_CHOICES)[number], OfficeTextKey> = {
  any: "office_problem_any",
  overdue: "office_problem_overdue",
  stock_out: "office_problem_stock_out",
  quiet: "office_problem_quiet",
  suspended: "office_problem_suspended",
};

/** Narrows the list by name, by problem and by kind. */
export function SellerFilters({ filter, onChange }: SellerFiltersProps) {
  const text = useOfficeText();
  return (
    <div className="grid grid-cols-1 gap-4">
      <SearchField value={filter.q ?? ""} onSearch={(q) => onChange({ q })} />
      <ChoiceChips
        legend={text("office_filter_problem")}
        chosen={filter.problem ?? ""}
        choices={[
          { value: "" as const, label: text("office_filter_all") },
          ...PROBLEM_CHOICES.map((value) => ({ value, label: text(PROBLEM_WORDS[value]) })),
        ]}
        onChoose={(problem) => onChange({ problem: problem || undefined })}
      />
      <ChoiceChips
        legend={text("office_filter_kind")}
        chosen={filter.kind ?? ""}
        choices={[
          { value: "" as const, label: text("office_filter_all") },
          ...KIND_CHOICES.map((value) => ({ value, label: text(`seller_${value}`) })),
        ]}
        onChoose={(kind) => onChange({ kind: kind || undefined })}
      />
    </div>
  );
}

function SearchField({ value, onSearch }: { value: string; onSearch: (words: string) => void }) {
  const id = useId();
  const text = useOfficeText();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(String(new FormData(event.currentTarget).get("q") ?? "").trim());
  };
  return (
    <form onSubmit={search}>
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {text("office_search")}
      </label>
      <div className="flex gap-2">
        <input id={id} key={value} name="q" type="search" className="field" defaultValue={value} maxLength={80} />
        <button type="submit" className="button button-plain" aria-label={text("office_search_button")}>
          <Icon name="search" />
        </button>
      </div>
    </form>
  );
}
