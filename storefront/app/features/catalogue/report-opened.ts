import { rememberSearch } from "../../device/recent-searches";
import { reportClick } from "../../lib/report-click";

/** Counts a result that is opened for the words it was found by. Gives the function that ends it. */
export function reportOpened(results: HTMLElement): () => void {
  const onClick = ({ target }: Event) => {
    const words = new URLSearchParams(location.search).get("q");
    if (!words || !(target as Element).closest("[data-id] a")) return;
    rememberSearch(words);
    reportClick(words);
  };
  results.addEventListener("click", onClick);
  return () => results.removeEventListener("click", onClick);
}
