const ZONE_LABELS: Record<string, string> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

/**
 * Writes a moment in an Indonesian time zone with its label: `3 Februari 2026 pukul 12.06 WIB`.
 * Takes a Date or an ISO 8601 string. `short` leaves out the year and the word "pukul".
 */
export function formatMoment(
  moment: Date | string,
  {
    locale = "id",
    timeZone = "Asia/Jakarta",
    short = false,
  }: { locale?: string; timeZone?: string; short?: boolean } = {},
): string {
  const parts = new Map(
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "id-ID", {
      timeZone,
      day: "numeric",
      month: short ? "short" : "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(new Date(moment))
      .map((part) => [part.type, part.value]),
  );
  const day = `${parts.get("day")} ${parts.get("month")}${short ? "" : ` ${parts.get("year")}`}`;
  const separator = short ? "," : locale === "en" ? " at" : " pukul";
  const clock = `${parts.get("hour")}.${parts.get("minute")}`;
  return `${day}${separator} ${clock} ${ZONE_LABELS[timeZone] ?? timeZone}`;
}

/** The calendar day of a moment in a time zone, `2026-02-03`. */
export function localDate(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment);
}

/**
 * Writes a time to come at, with the day and the zone's label: `Senin, 30 November, 12.00–14.00 WIB`.
 * Takes ISO 8601 strings. `short` shortens the names of the day and the month: `Sen, 30 Nov, ...`.
 */
export function formatSlot(
  { start, end }: { start: string; end: string },
  {
    locale = "id",
    timeZone = "Asia/Jakarta",
    short = false,
  }: { locale?: string; timeZone?: string; short?: boolean } = {},
): string {
  const length = short ? "short" : "long";
  const language = locale === "en" ? "en-GB" : "id-ID";
  const day = new Intl.DateTimeFormat(language, { timeZone, weekday: length, day: "numeric", month: length });
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [from, to] = [start, end].map((moment) => clock.format(new Date(moment)).replace(":", "."));
  return `${day.format(new Date(start))}, ${from}–${to} ${ZONE_LABELS[timeZone] ?? timeZone}`;
}
