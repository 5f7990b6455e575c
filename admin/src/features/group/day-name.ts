import type { Language } from "../../lib/text";

/** Writes a calendar day (`2026-11-28`) for people: `28 November 2026`. */
export function dayName(day: string, language: Language): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", options).format(new Date(day));
}
