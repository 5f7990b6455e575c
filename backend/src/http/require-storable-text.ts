import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** NUL and halves of surrogate pairs; with the u flag a whole pair is no surrogate. */
const UNSTORABLE = /\0|\p{Surrogate}/u;
/** Deeper than any body of ours; a recursion without end would overflow the stack. */
const DEEPEST = 20;

/** Whether PostgreSQL can store every text in a value. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return !UNSTORABLE.test(value);
  if (value === null || typeof value !== "object") return true;
  if (depth === DEEPEST) return false;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner, depth + 1));
}

/** Refuses text that PostgreSQL cannot store: NUL characters and halves of surrogate pairs. */
export function requireStorableText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.originalUrl.includes("%00")) next(new Refusal("invalid_request"));
  else next(isStorable(req.body) ? undefined : new Refusal("invalid_body"));
}
