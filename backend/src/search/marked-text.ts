/** What the engine puts around a match: no keyboard types these, and titles are cleared of them. */
export const MARK_START = "\uE000";
export const MARK_END = "\uE001";

const ESCAPED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Turns what an engine highlighted into HTML that holds `<mark>` and nothing else; null when nothing is marked. Marks that
 * do not pair up are dropped.
 */
export function markedHtml(highlighted: string | undefined): string | null {
  if (!highlighted?.includes(MARK_START)) return null;
  const escaped = highlighted.replace(/[&<>"']/g, (character) => ESCAPED[character] ?? "");
  const marked = escaped.replace(/\uE000([^\uE000\uE001]+)\uE001/g, "<mark>$1</mark>").replace(/[\uE000\uE001]/g, "");
  return marked.includes("<mark>") ? marked : null;
}
