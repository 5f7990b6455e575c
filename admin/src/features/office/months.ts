/** The month so many months before a day, `2026-01`. */
export function monthBefore(day: Date, months: number): string {
  const month = new Date(Date.UTC(day.getFullYear(), day.getMonth() - months, 1));
  return month.toISOString().slice(0, 7);
}

/** A month (`2026-01`) in words: `Jan 2026`. */
export function monthText(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** A calendar day (`2026-01-31`, or the day of an ISO moment) in words: `31 Januari 2026`. */
export function dayText(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
