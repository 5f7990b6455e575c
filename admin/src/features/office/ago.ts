const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;
const UNITS = [
  { unit: "year", days: 365 },
  { unit: "month", days: 30 },
  { unit: "week", days: 7 },
  { unit: "day", days: 1 },
] as const;

/** How long ago a moment (ISO 8601) was, in whole days or more: `hari ini`, `3 hari yang lalu`. */
export function agoText(moment: string, language: string, now = Date.now()): string {
  const days = Math.max(0, Math.floor((now - new Date(moment).getTime()) / DAY_MILLISECONDS));
  const { unit, days: length } = UNITS.find(({ days: least }) => days >= least) ?? { unit: "day", days: 1 };
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(days / length), unit);
}
