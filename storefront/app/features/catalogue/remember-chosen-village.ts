import { localPath } from "../../lib/locale";
import { rememberPlace, type Village } from "../place/remembered-place";

/**
 * Remembers the village of a search page that the page of villages led to. A link that somebody shared, a reload or the
 * way back choose nothing.
 */
export function rememberChosenVillage(village: Village | null): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isChosen = document.referrer.startsWith(`${location.origin}${localPath("/cari/tempat")}`);
  if (village && isChosen && visit?.type === "navigate") rememberPlace(village);
}
