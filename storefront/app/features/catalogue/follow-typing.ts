import { getJson } from "../../lib/get-json";
import { LatestAnswer } from "../../lib/latest-answer";
import { localPath } from "../../lib/locale";
import { countSettled } from "./count-settled";
import type { LiveAnswer } from "./live-answer";

interface Listener {
  /** Takes the number of products found. */
  onShown: (total: number) => void;
  onFailure: () => void;
}

/**
 * Shows results while words are typed into the page's search form, and keeps the address, the title and the link to the
 * other language true. Pressing Enter then only puts the keyboard away. Gives the function that ends it.
 */
export function followTyping(results: HTMLElement, { onShown, onFailure }: Listener): () => void {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  const field = form?.querySelector<HTMLInputElement>("[name=q]");
  if (!form || !field) return () => undefined;
  let shown = addressOf(form);
  const settled = countSettled();
  const latest = new LatestAnswer<LiveAnswer>((address, signal) => getJson(`/cari${address}`, signal), {
    onAnswer: (answer, address) => {
      shown = address;
      settled.typed(address);
      show(results, answer);
      results.ariaBusy = "false";
      document.title = answer.title;
      history.replaceState(history.state, "", localPath(`/cari${address}`));
      for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) link.search = address;
      onShown(answer.total);
    },
    onFailure: () => {
      results.ariaBusy = "false";
      onFailure();
    },
  });
  const onInput = () => {
    results.ariaBusy = "true";
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
    latest.stop();
    settled.stop();
    field.removeEventListener("input", onInput);
    form.removeEventListener("submit", onSubmit);
  };
}

/** "?q=beras&stok=1": what the form would ask for. */
function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).replace(/\s+/g, " ").trim()]);
  const text = new URLSearchParams(fields.filter(([, value]) => value !== "")).toString();
  return text && `?${text}`;
}

/** Puts the answer in place. Pictures that stay are kept as they are, so that they do not flicker. */
function show(results: HTMLElement, { html }: LiveAnswer): void {
  const pictures = new Map<string | undefined, HTMLImageElement | null>(
    [...results.querySelectorAll<HTMLElement>("[data-id]")].map((card) => [
      card.dataset.id,
      card.querySelector<HTMLImageElement>("img"),
    ]),
  );
  const next = document.createElement("template");
  next.innerHTML = html;
  for (const card of next.content.querySelectorAll<HTMLElement>("[data-id]")) {
    const kept = pictures.get(card.dataset.id);
    if (kept) card.querySelector("img")?.replaceWith(kept);
  }
  results.replaceChildren(next.content);
}
