import type { ListPlace } from "../../database/office-sellers";
import { Refusal } from "../../http/refusal";

/** Writes the place behind a seller as the client sends it back. */
export function writePlace({ name, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([name, id])).toString("base64url");
}

/** Reads a place that `writePlace` wrote; null for the beginning. Throws `invalid_request` for anything else. */
export function readPlace(text: string | undefined): ListPlace | null {
  if (text === undefined) return null;
  const [name, id] = parse(text);
  if (typeof name !== "string" || typeof id !== "string" || `${name}${id}`.includes("\0")) {
    throw new Refusal("invalid_request");
  }
  return { name, id };
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
