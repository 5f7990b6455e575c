/** A JSON object whose fields are still unchecked. */
export type JsonObject = Record<string, unknown>;

/** True for a plain JSON object, false for null, arrays and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under `key`, or an empty one when it is absent or something else. */
export function objectAt(source: JsonObject, key: string): JsonObject {
  const value = source[key];
  return isJsonObject(value) ? value : {};
}

/** The string under `key`, or undefined when it is absent or something else. */
export function stringAt(source: JsonObject, key: string): string | undefined {
  const value = source[key];
  return typeof value === "string" ? value : undefined;
}

/** The finite number under `key`, or undefined when it is absent or something else. */
export function numberAt(source: JsonObject, key: string): number | undefined {
  const value = source[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
