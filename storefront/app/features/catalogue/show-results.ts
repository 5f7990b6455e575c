/**
 * Puts results in place. Pictures that stay are kept as they are, so that they do not flicker. Parts that follow later stay
 * as they were until then, but out of reach: their links still lead to the words before.
 */
export function showResults(results: HTMLElement, html: string): void {
  const next = parsed(html);
  for (const card of next.querySelectorAll<HTMLElement>("[data-id]")) {
    const kept = results.querySelector(`[data-id="${card.dataset.id}"] img`);
    if (kept) card.querySelector("img")?.replaceWith(kept);
  }
  for (const part of next.querySelectorAll<HTMLElement>("[data-later]")) {
    const before = partLike(part, results);
    if (!before) continue;
    before.inert = true;
    part.replaceWith(before);
  }
  results.replaceChildren(next);
}

/** Puts the parts in place that follow the results. */
export function showLater(results: HTMLElement, html: string): void {
  for (const part of parsed(html).querySelectorAll<HTMLElement>("[data-later]")) {
    partLike(part, results)?.replaceWith(part);
  }
}

function partLike({ dataset }: HTMLElement, results: HTMLElement): HTMLElement | null {
  return results.querySelector(`[data-later="${dataset.later}"]`);
}

function parsed(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
