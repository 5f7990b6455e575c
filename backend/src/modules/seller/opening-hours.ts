import type { DayHours } from "@pasar/contracts/catalogue";
import { localDate } from "@pasar/locale/time";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** When a seller sells, in its own time zone. */
export interface Opening {
  hours: readonly DayHours[];
  time_zone: string;
  /** The last day of a holiday, `2026-12-03`. */
  closed_until: string | null;
}

/** Tells whether a seller is closed for the holidays at a moment. */
export function isOnHoliday({ closed_until, time_zone }: Omit<Opening, "hours">, moment: Date): boolean {
  return closed_until !== null && localDate(moment, time_zone) <= closed_until;
}

/** Tells whether a seller is open at a moment, in the seller's own time zone. */
export function isOpen(opening: Opening, moment: Date): boolean {
  if (isOnHoliday(opening, moment)) return false;
  const { hours, time_zone: timeZone } = opening;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? "";
  const weekday = WEEKDAYS.indexOf(part("weekday")) + 1;
  const clock = `${part("hour")}.${part("minute")}`;
  const day = hours.find((entry) => entry.weekday === weekday);
  return Boolean(day?.open && day.close && day.open <= clock && clock < day.close);
}
