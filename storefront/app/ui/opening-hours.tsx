import type { DayHours } from "@pasar/contracts/catalogue";
import { weekdayName, weekRows } from "../lib/hours";
import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";

/** A week of opening hours in as few lines as possible. */
export function OpeningHours({ hours }: { hours: DayHours[] }) {
  const locale = getLocale();
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-[0.94rem]">
      {weekRows(hours).map(({ from, to, hours: open }) => (
        <div key={from} className="contents">
          <dt>{from === to ? weekdayName(from, locale) : `${weekdayName(from, locale)}–${weekdayName(to, locale)}`}</dt>
          <dd className={open ? "font-semibold" : "text-clay"}>
            {open ? `${open.open}–${open.close}` : m.closed_day()}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether a seller is open at this moment, and until when it is on holiday. */
export function OpenState({ open, closedUntil = null }: { open: boolean; closedUntil?: string | null }) {
  const closed = closedUntil ? m.closed_until({ date: dayName(closedUntil) }) : m.closed_now();
  return (
    <span className={`badge ${open ? "bg-leaf-pale text-leaf" : "bg-clay-pale text-clay"}`}>
      {open ? m.open_now() : closed}
    </span>
  );
}

function dayName(day: string): string {
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(getLocale() === "en" ? "en-GB" : "id-ID", options).format(new Date(day));
}
