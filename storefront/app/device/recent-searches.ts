import { deviceStorage } from "./storage";

const NAME = "pasar-searches";
const MOST = 6;

/** What was searched on this device, newest first. It never leaves the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(deviceStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter((words) => typeof words === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts words first; the same words in other letters are one search. */
export function rememberSearch(words: string): void {
  const wanted = words.replace(/\s+/g, " ").trim();
  if (wanted) keep([wanted, ...without(wanted)]);
}

/** Takes one search away, or all of them. Gives what is left. */
export function forgetSearch(words?: string): string[] {
  return keep(words === undefined ? [] : without(words));
}

function without(words: string): string[] {
  return recentSearches().filter((other) => other.toLowerCase() !== words.toLowerCase());
}

function keep(searches: string[]): string[] {
  const kept = searches.slice(0, MOST);
  deviceStorage.setItem(NAME, JSON.stringify(kept));
  return kept;
}
