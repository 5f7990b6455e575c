/** A JSON object of somebody else, whose fields are still unchecked. */
export type Fields = Record<string, unknown>;

/** The object, or an empty one for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The objects of a list; empty for anything else. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A text that says something, numbers as text; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Whole rupiah above zero; null for anything else. A fee of nothing is an aggregator's way to say "not served". */
export function rupiahOf(value: unknown): number | null {
  const amount = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof amount === "number" && Number.isFinite(amount) && amount > 0 ? Math.ceil(amount) : null;
}

/** An ISO time; null when it is no time. */
export function timeOf(value: unknown): string | null {
  const text = textOf(value);
  return text && !Number.isNaN(Date.parse(text)) ? text : null;
}
