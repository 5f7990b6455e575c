import type { TextKey } from "./text";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in the biggest whole unit. `now` in milliseconds. */
export function ageOf(moment: string, now: number): { unit: Extract<TextKey, `age_${string}`>; count: number } {
  const passed = Math.max(0, now - Date.parse(moment));
  if (passed >= DAY) return { unit: "age_days", count: Math.floor(passed / DAY) };
  if (passed >= HOUR) return { unit: "age_hours", count: Math.floor(passed / HOUR) };
  return { unit: "age_minutes", count: Math.floor(passed / MINUTE) };
}
