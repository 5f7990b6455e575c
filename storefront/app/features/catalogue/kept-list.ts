const NAME = "pasar-list";

/** A grown list as it was left, for the way back to it. */
interface KeptList {
  address: string;
  /** The whole list and its links, as HTML. */
  list: string;
  more: string;
  scroll: number;
}

const LIST = "[data-list]";
const MORE = "[data-more]";

/** Keeps what is shown for the time the tab is open. */
export function keepList(results: HTMLElement): void {
  const list = results.querySelector(LIST);
  const more = results.querySelector(MORE);
  if (!list || !more) return;
  const kept: KeptList = { address: addressHere(), list: list.innerHTML, more: more.innerHTML, scroll: scrollY };
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage costs only the place in the list.
  }
}

/** Brings back a list the reader returns to, with its place; does nothing on every other visit. */
export function restoreList(results: HTMLElement): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const kept = visit?.type === "back_forward" ? keptList() : null;
  const list = results.querySelector(LIST);
  const more = results.querySelector(MORE);
  if (!kept || !list || !more || kept.address !== addressHere()) return;
  list.innerHTML = kept.list;
  more.innerHTML = kept.more;
  more.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  scrollTo({ top: kept.scroll, behavior: "instant" });
}

function keptList(): KeptList | null {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? "null") as KeptList | null;
  } catch {
    return null;
  }
}

function addressHere(): string {
  return location.pathname + location.search;
}
