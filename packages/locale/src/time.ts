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
