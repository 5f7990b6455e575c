import { getLocale } from "../paraglide/runtime.js";

const KILOMETRE = 1_000;

/** Writes metres as a map's scale says them: "800 m", "1,2 km", "35 km". */
export function formatLength(metres: number, locale: string = getLocale()): string {
  const language = locale === "en" ? "en-GB" : "id-ID";
  if (metres < KILOMETRE * 0.95) return `${Math.max(100, Math.round(metres / 100) * 100)} m`;
  const digits = metres < 9.95 * KILOMETRE ? 1 : 0;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(metres / KILOMETRE)} km`;
}

/**
 * Writes how far away something is: "< 1 km", "1,2 km", "14 km". Takes metres of 0 or more. Places are middles of villages or
 * rounded, so nothing nearer than a kilometre is promised.
 */
export function formatDistance(metres: number, locale: string = getLocale()): string {
  return metres < KILOMETRE ? "< 1 km" : formatLength(metres, locale);
}
