import type { DayHours } from "@pasar/contracts/catalogue";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Tells whether a seller is open at a moment, in the seller's own time zone. */
export function isOpen(hours: readonly DayHours[], timeZone: string, moment: Date): boolean {
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
