import { m } from "../paraglide/messages.js";
import { getLocale } from "../paraglide/runtime.js";

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
