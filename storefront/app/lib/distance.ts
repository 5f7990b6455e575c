import { getLocale } from "../paraglide/runtime.js";

const KILOMETRE = 1_000;

/** Writes metres as people say them: "800 m", "1,2 km", "35 km". */
export function formatDistance(metres: number, locale: string = getLocale()): string {
  const language = locale === "en" ? "en-GB" : "id-ID";
  if (metres < KILOMETRE * 0.95) return `${Math.max(100, Math.round(metres / 100) * 100)} m`;
  const digits = metres < 10 * KILOMETRE ? 1 : 0;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(metres / KILOMETRE)} km`;
}
