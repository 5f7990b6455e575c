import { Refusal } from "./refusal";
import { isStorable } from "./require-storable-text";

/** Packs the sort values of a page's last row into text for `?after=`. */
export function cursorOf(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Reads `?after=`: so many texts, or undefined on the first page. Throws `invalid_request` for anything else. */
export function readCursor(after: unknown, length: number): string[] | undefined {
  if (after === undefined || after === "") return undefined;
  const values = typeof after === "string" ? parse(after) : null;
  const isCursor =
    Array.isArray(values) &&
    values.length === length &&
    values.every((value) => typeof value === "string" && isStorable(value));
  if (!isCursor) throw new Refusal("invalid_request");
  return values;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
