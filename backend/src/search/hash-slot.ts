import { createHash } from "node:crypto";

/** How many parts the checker can read an index in. */
export const HASH_SLOTS = 256;

/** The part of an index a document belongs to: engines can filter by a number, but not walk through all their ids. */
export function hashSlot(id: string): number {
  return createHash("md5").update(id).digest().readUInt8(0);
}
