/**
 * Writes a text as a value of Meilisearch's filter language: in double quotes, with backslash and quote escaped. Its
 * parser takes everything else as it is (crates/filter-parser of the server, `quoted_by`, then `unescaper`).
 */
export function literal(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
