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
  const { weekday, clock } = localClock(moment, opening.time_zone);
  const day = openDay(opening, weekday);
  return day !== null && day.open <= clock && clock < day.close;
}

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/**
 * When a seller closes today if it is open, else when it opens next, in its own time zone; null when that is a week or more
 * away, because a weekday would not name the day then.
 */
export function nextChange(opening: Opening, moment: Date): { weekday: number; time: string } | null {
  const now = localClock(moment, opening.time_zone);
  if (isOpen(opening, moment)) return { weekday: now.weekday, time: openDay(opening, now.weekday)?.close ?? now.clock };
  for (let ahead = 0; ahead < DAYS_OF_A_WEEK; ahead += 1) {
    const later = new Date(moment.getTime() + ahead * DAY_MS);
    const { weekday } = localClock(later, opening.time_zone);
    const day = isOnHoliday(opening, later) ? null : openDay(opening, weekday);
    if (day && (ahead > 0 || now.clock < day.open)) return { weekday, time: day.open };
  }
  return null;
}

function openDay({ hours }: Opening, weekday: number): { open: string; close: string } | null {
  const day = hours.find((entry) => entry.weekday === weekday);
  return day?.open && day.close ? { open: day.open, close: day.close } : null;
}

function localClock(moment: Date, timeZone: string): { weekday: number; clock: string } {
  const parts = clockIn(timeZone).formatToParts(moment);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? "";
  return { weekday: WEEKDAYS.indexOf(part("weekday")) + 1, clock: `${part("hour")}.${part("minute")}` };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A list asks about each of its sellers several times, and making a clock takes far longer than reading it. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const options = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { timeZone, ...options });
  clocks.set(timeZone, clock);
  return clock;
}
