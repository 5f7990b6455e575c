import type { DayHours } from "@pasar/contracts/catalogue";
import { weekRows } from "../lib/hours";
import { weekdayName } from "../lib/weekday";
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
