import { createHash } from "node:crypto";

const MAX_LENGTH = 46;

/**
 * A key that stays the same for every attempt of one thing, so that repeating it gives the same answer. `purpose` keeps
 * apart what shares a reference: Midtrans looks at the key alone, not at the path. Longer keys would be ignored.
 */
export function idempotencyKey(reference: string, purpose: "c1" | "r1"): string {
  const readable = `${reference}-${purpose}`;
  if (readable.length <= MAX_LENGTH) return readable;
  return createHash("sha256").update(readable).digest("hex").slice(0, MAX_LENGTH);
}
