import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { rememberSearch } from "../../device/recent-searches";
import { localPath } from "../../lib/locale";
import { reportClick } from "../../lib/report-click";
import { m } from "../../paraglide/messages.js";
import { Icon } from "../../ui/icon";
import { LIST, optionId, SuggestionPanel } from "./suggestion-panel";
import { movedTo, type SuggestionRow } from "./suggestion-rows";
import { useSuggestions } from "./use-suggestions";

/** A tap or the focus somewhere else closes the list. */
const LEAVING = ["pointerdown", "focusin"];

interface SearchBoxProps {
  query: string;
  /** Filters that stay when other words are searched, as form fields. */
  kept?: [name: string, value: string][];
  /** The page shows results while words are typed. */
  live?: boolean;
}

/** The shop's search field: a plain form, with suggestions below it once it is used (ARIA combobox with a listbox). */
export function SearchBox({ query, kept = [], live = false }: SearchBoxProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { rows, suggest, forget } = useSuggestions(live);
  const [isAwake, setAwake] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isExpanded = isOpen && rows.length > 0;
  const typed = () => field.current?.value ?? "";

  const follow = () => {
    setActive(-1);
    setOpen(true);
    suggest(typed());
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is first used
  useEffect(() => {
    setAwake(true);
    if (document.activeElement === field.current) follow();
    const closeOutside = ({ target }: Event) => {
      if (!form.current?.contains(target as Node)) setOpen(false);
    };
    // Not `onBlur`: React and Preact differ in whether it bubbles.
    for (const event of LEAVING) document.addEventListener(event, closeOutside);
    return () => {
      for (const event of LEAVING) document.removeEventListener(event, closeOutside);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isExpanded) {
      event.preventDefault();
      return setOpen(false);
    }
    if (event.key === "Enter" && isExpanded && active >= 0) {
      event.preventDefault();
      return document.getElementById(optionId(active))?.click();
    }
    if (!isExpanded && event.key === "ArrowDown") follow();
    const next = isExpanded ? movedTo(event.key, active, rows.length) : null;
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const onChoose = (row: SuggestionRow) => {
    if (row.kind === "words" || row.kind === "recent") rememberSearch(row.text);
    if (row.kind === "product") reportClick(typed());
  };

  const combobox = isAwake && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isExpanded,
    "aria-controls": isExpanded ? LIST : undefined,
    "aria-activedescendant": isExpanded && active >= 0 ? optionId(active) : undefined,
  };
  return (
    <search>
      <form
        ref={form}
        action={localPath("/cari")}
        className="relative flex"
        data-search
        onSubmit={() => rememberSearch(typed())}
      >
        <input
          ref={field}
          type="search"
          name="q"
          defaultValue={query}
          aria-label={m.search_label()}
          placeholder={m.search_placeholder()}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="min-h-12 w-full min-w-0 rounded-l-xl border-2 border-white bg-white px-3 text-ink placeholder:text-soft"
          onFocus={follow}
          onInput={follow}
          onKeyDown={onKeyDown}
          {...combobox}
        />
        {kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <button
          type="submit"
          className="flex min-h-12 shrink-0 items-center gap-1 rounded-r-xl bg-turmeric px-4 font-bold text-leaf-deep"
        >
          <Icon name="search" size={22} /> {m.search()}
        </button>
        {isExpanded && (
          <SuggestionPanel rows={rows} active={active} isStrip={live} onChoose={onChoose} onForget={forget} />
        )}
        <span role="status" className="sr-only">
          {isExpanded ? m.suggestion_count({ count: rows.length }) : ""}
        </span>
      </form>
    </search>
  );
}
