import { localDate } from "@pasar/locale/time";

/**
 * A courier may deliver below its cost on so many days of a calendar month (Permen Komdigi 8/2025). It binds the courier,
 * whichever sellers it serves; a seller may bear the fee itself on any day.
 */
export const MOST_COURIER_DAYS = 3;
export const JAKARTA = "Asia/Jakarta";
const DAY_MS = 86_400_000;
const MONTH = "2026-11".length;

/** Days in Jakarta, both included; `ended_at` cuts it short after the day it was ended on. */
export interface CourierSpan {
  starts_on: string;
  ends_on: string;
  ended_at: Date | string | null;
}

/** A month in which a courier would give too much, and the days it still has there without the new promotion. */
export interface MonthTooFull {
  /** `2026-11`. */
  month: string;
  daysLeft: number;
}

/** The first month in which a new span, with the courier's others, has more days than the law allows; null when none. */
export function monthTooFull(span: CourierSpan, others: readonly CourierSpan[]): MonthTooFull | null {
  const taken = new Set(others.flatMap(daysOf));
  const wanted = daysOf(span);
  for (const month of new Set(wanted.map((day) => day.slice(0, MONTH)))) {
    const before = [...taken].filter((day) => day.startsWith(month));
    const together = new Set([...before, ...wanted.filter((day) => day.startsWith(month))]);
    if (together.size > MOST_COURIER_DAYS) return { month, daysLeft: Math.max(0, MOST_COURIER_DAYS - before.length) };
  }
  return null;
}

function daysOf({ starts_on, ends_on, ended_at }: CourierSpan): string[] {
  const ended = ended_at && localDate(new Date(ended_at), JAKARTA);
  const last = ended && ended < ends_on ? ended : ends_on;
  const days: string[] = [];
  for (let at = Date.parse(starts_on); at <= Date.parse(last); at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, last.length));
  }
  return days;
}
