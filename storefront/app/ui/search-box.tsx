import { localPath } from "../lib/locale";
import { m } from "../paraglide/messages.js";
import { Icon } from "./icon";

/** The search form; it works without JavaScript. */
export function SearchBox({ query }: { query: string }) {
  return (
    <search>
      <form action={localPath("/cari")} className="flex">
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={m.search_label()}
          placeholder={m.search_placeholder()}
          enterKeyHint="search"
          autoComplete="off"
          className="min-h-12 w-full min-w-0 rounded-l-xl border-2 border-white bg-white px-3 text-ink placeholder:text-soft"
        />
        <button
          type="submit"
          className="flex min-h-12 shrink-0 items-center gap-1 rounded-r-xl bg-turmeric px-4 font-bold text-leaf-deep"
        >
          <Icon name="search" size={22} /> {m.search()}
        </button>
      </form>
    </search>
  );
}
