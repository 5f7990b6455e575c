import { getJson } from "../../lib/get-json";
import { keepList, restoreList } from "./kept-list";
import type { LiveAnswer } from "./live-answer";

/** So many pages come by themselves; then a tap is needed, so that the end of the page can be reached. */
const BY_ITSELF = 3;
/** The next page is asked for when the list's end is this near, so that a slow line is not noticed. */
const AHEAD = "900px";

interface GrowingList {
  /** Begins anew, after other results were put in place. */
  begin: () => void;
  stop: () => void;
}

/** Appends further pages to the list of results while it is read, and brings them back when the reader comes back. */
export function growList(results: HTMLElement): GrowingList {
  let left = BY_ITSELF;
  let isLoading = false;
  const more = async (link: HTMLAnchorElement) => {
    if (isLoading) return;
    isLoading = true;
    link.ariaBusy = "true";
    try {
      const { html } = await getJson<LiveAnswer>(`/cari${link.search}`);
      if (link.isConnected) append(results, html);
    } catch {
      // The link stays: a tap asks again, and without a signal it opens the next page as it was kept.
      left = 0;
    }
    link.ariaBusy = "false";
    isLoading = false;
    watch();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const link = nextOf(results);
      if (left <= 0 || !link || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      left--;
      void more(link);
    },
    { rootMargin: `0px 0px ${AHEAD} 0px` },
  );
  const watch = () => {
    observer.disconnect();
    const link = nextOf(results);
    if (link) observer.observe(link);
  };
  const onClick = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("[data-more] a[rel=next]");
    if (!link || !navigator.onLine) return;
    event.preventDefault();
    left = BY_ITSELF - 1;
    void more(link);
  };
  const onLeave = () => keepList(results);
  results.addEventListener("click", onClick);
  addEventListener("pagehide", onLeave);
  restoreList(results);
  watch();
  return {
    begin: () => {
      left = BY_ITSELF;
      watch();
    },
    stop: () => {
      observer.disconnect();
      results.removeEventListener("click", onClick);
      removeEventListener("pagehide", onLeave);
    },
  };
}

function nextOf(results: HTMLElement): HTMLAnchorElement | null {
  return results.querySelector("[data-more] a[rel=next]");
}

/** A product that moved to the next page meanwhile is shown once. */
function append(results: HTMLElement, html: string): void {
  const list = results.querySelector("[data-list]");
  const page = document.createElement("template");
  page.innerHTML = html;
  const shown = new Set([...results.querySelectorAll<HTMLElement>("[data-id]")].map(({ dataset }) => dataset.id));
  const cards = [...page.content.querySelectorAll<HTMLElement>("[data-id]")];
  list?.append(...cards.filter(({ dataset }) => !shown.has(dataset.id)));
  const next = page.content.querySelector("[data-more] a[rel=next]");
  const link = nextOf(results);
  if (next) link?.replaceWith(next);
  else link?.remove();
}
