import { getLocale, type Locale } from "../paraglide/runtime.js";

export type { Locale };

const ENGLISH = "/en";

/** The language a page address asks for: English under `/en`, Indonesian everywhere else. */
export function localeOfPath(pathname: string): Locale {
  return pathname === ENGLISH || pathname.startsWith(`${ENGLISH}/`) ? "en" : "id";
}

/** Takes an address without language ("/cari?q=beras") and gives the one in the reader's (or the given) language. */
export function localPath(path: string, locale: Locale = getLocale()): string {
  if (locale === "id") return path;
  return path === "/" ? ENGLISH : `${ENGLISH}${path}`;
}

/** Takes any address of the shop and gives it without its language. */
export function barePath(path: string): string {
  return localeOfPath(path.split("?")[0] ?? "") === "en" ? path.slice(ENGLISH.length) || "/" : path;
}
