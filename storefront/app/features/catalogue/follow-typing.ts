import { getJson } from "../../lib/get-json";
import { LatestAnswer } from "../../lib/latest-answer";
import { localPath } from "../../lib/locale";
import { countSettled } from "./count-settled";
import type { LaterParts, LiveAnswer } from "./live-answer";
import { showLater, showResults } from "./show-results";

/** A quick answer needs no sign that it is waited for. */
const SHOWN_BUSY_AFTER_MS = 200;
/** What may follow the results is asked for when typing rests this long, and again after a failure. */
const REST_MS = 200;
const AGAIN_MS = 3_000;

interface Listener {
  /** Takes the number of products found. */
  onShown: (total: number) => void;
  onFailure: () => void;
}

/**
 * Shows results while words are typed into the page's search form, and keeps the address, the title and the link to the
 * other language true. The filters and their counts follow when typing rests. Pressing Enter then only puts the keyboard
 * away. Gives the function that ends it.
 */
export function followTyping(results: HTMLElement, { onShown, onFailure }: Listener): () => void {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  const field = form?.querySelector<HTMLInputElement>("[name=q]");
  if (!form || !field) return () => undefined;
  let shown = addressOf(form);
  let busy: ReturnType<typeof setTimeout> | undefined;
  const settled = countSettled();
  const later = new LatestAnswer<LaterParts>(
    (address, signal) => getJson(`/saring${address}`, signal),
    {
      onAnswer: ({ html }, address) => address === shown && showLater(results, html),
      onFailure: (address) => setTimeout(() => address === shown && later.want(address), AGAIN_MS),
    },
    { most: 0, pauseMs: REST_MS },
  );
  const done = () => {
    clearTimeout(busy);
    results.ariaBusy = "false";
  };
  const latest = new LatestAnswer<LiveAnswer>((address, signal) => getJson(`/cari${address}`, signal), {
    onAnswer: ({ title, total, html }, address) => {
      shown = address;
      showResults(results, html);
      done();
      onShown(total);
      settled.typed(address);
      later.want(address);
      afterPaint(() => keepTrue(title, address));
    },
    onFailure: () => {
      done();
      onFailure();
    },
  });
  const onInput = () => {
    clearTimeout(busy);
    busy = setTimeout(() => {
      results.ariaBusy = "true";
    }, SHOWN_BUSY_AFTER_MS);
    later.stop();
    latest.want(addressOf(form));
  };
  const onSubmit = (event: Event) => {
    if (addressOf(form) !== shown) return;
    event.preventDefault();
    field.blur();
  };
  field.addEventListener("input", onInput);
  form.addEventListener("submit", onSubmit);
  if (field.value !== field.defaultValue) onInput();
  return () => {
    clearTimeout(busy);
    latest.stop();
    later.stop();
    settled.stop();
    field.removeEventListener("input", onInput);
    form.removeEventListener("submit", onSubmit);
  };
}

/** "?q=beras&stok=1": what the form would ask for. A space at the end of the words stays: it closes the last one. */
function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).replace(/\s+/g, " ").trimStart()]);
  const text = new URLSearchParams(fields.filter(([, value]) => value !== "")).toString();
  return text && `?${text}`;
}

/** The results come first: a change of the address alone takes the browser some milliseconds. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

function keepTrue(title: string, address: string): void {
  document.title = title;
  history.replaceState(history.state, "", localPath(`/cari${address}`));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) link.search = address;
}
