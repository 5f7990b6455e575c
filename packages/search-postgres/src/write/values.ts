import { createHash } from "node:crypto";
import type { PlannedField } from "../schema/plan";

/** Longer texts do not fit an index of PostgreSQL. They are kept as their beginning and a checksum of the whole. */
const LONGEST_TEXT = 500;

/** A value as a column holds it: the same for a document's value and for a filter's, so that equal stays equal. */
export type ColumnValue = string | number | boolean;

/**
 * @returns undefined when the value is none of this field's kind
 */
export function columnValue({ kind, isDate }: Pick<PlannedField, "kind" | "isDate">, value: unknown) {
  if (value === null || value === undefined) return undefined;
  if (kind === "boolean") return booleanOf(value);
  if (kind === "number") return numberOf(value, isDate);
  return typeof value === "object" ? undefined : keptText(String(value));
}

function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" || value === "false" ? value === "true" : undefined;
}

function numberOf(value: unknown, isDate: boolean): number | undefined {
  if (isDate && typeof value === "string") return finite(Date.parse(value));
  if (value instanceof Date) return finite(value.getTime());
  if (typeof value === "number") return finite(value);
  return typeof value === "string" && value.trim() !== "" ? finite(Number(value)) : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function keptText(text: string): string {
  const clean = storable(text);
  if (clean.length <= LONGEST_TEXT) return clean;
  return `${storable(clean.slice(0, LONGEST_TEXT))}…${createHash("sha256").update(clean).digest("hex")}`;
}

/** PostgreSQL refuses U+0000 and lone surrogates in a text. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(/\p{Cs}/gu, "\uFFFD");
}
