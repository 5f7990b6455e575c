/** The name of a weekday (1 = Monday) in a language. */
export function weekdayName(weekday: number, locale: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "id-ID", { weekday: "long", timeZone: "UTC" }).format(
    date,
  );
}
