import type { SourceDocument } from "./sources";

/** Where an index does not say what the database says of one document. `fields` is empty unless it is `different`. */
export interface Difference {
  id: string;
  kind: "missing" | "extra" | "different";
  fields: { field: string; expected: unknown; found: unknown }[];
}

/** Names every difference between what should stand in an index and what stands there. */
export function differencesOf(expected: readonly SourceDocument[], found: readonly SourceDocument[]): Difference[] {
  const foundById = new Map(found.map((document) => [document.id, document]));
  const expectedIds = new Set(expected.map(({ id }) => id));
  const missingOrDifferent = expected.map((document): Difference => {
    const other = foundById.get(document.id);
    if (!other) return { id: document.id, kind: "missing", fields: [] };
    return { id: document.id, kind: "different", fields: differentFields(document, other) };
  });
  return [
    ...missingOrDifferent.filter(({ kind, fields }) => kind === "missing" || fields.length > 0),
    ...found.filter(({ id }) => !expectedIds.has(id)).map(({ id }): Difference => ({ id, kind: "extra", fields: [] })),
  ];
}

function differentFields(expected: SourceDocument, found: SourceDocument): Difference["fields"] {
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
  return fields
    .filter((field) => comparable(expected[field]) !== comparable(found[field]))
    .map((field) => ({ field, expected: expected[field], found: found[field] }));
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Engines leave out what is empty, and write a moment or a place each in its own way. */
function comparable(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return "";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" && INSTANT.test(value)) return new Date(value).toISOString();
  if (typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
