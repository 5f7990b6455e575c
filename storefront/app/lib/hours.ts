import type { DayHours } from "@pasar/contracts/catalogue";

/** Neighbouring days with the same hours; `null` hours mean closed. Days are 1 (Monday) to 7. */
export interface HoursRow {
  from: number;
  to: number;
  hours: { open: string; close: string } | null;
}

/** Folds a week into as few rows as possible, Monday first. A day that is missing is a closed day. */
export function weekRows(days: DayHours[]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const day = days.find((other) => other.weekday === weekday);
    const hours = day?.open && day.close ? { open: day.open, close: day.close } : null;
    const last = rows.at(-1);
    if (last && last.hours?.open === hours?.open && last.hours?.close === hours?.close) last.to = weekday;
    else rows.push({ from: weekday, to: weekday, hours });
  }
  return rows;
}
