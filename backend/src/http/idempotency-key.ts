import type { MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** A UUID, or whatever else a client can make that nobody else makes by chance. */
const KEY = /^[\w-]{8,64}$/;

/** Reads the `Idempotency-Key` of a command that counts once however often it is sent. Throws `key_missing` without one. */
export function readIdempotencyKey(req: MedusaRequest): string {
  const key = req.get("idempotency-key") ?? "";
  if (!KEY.test(key)) throw new Refusal("key_missing");
  return key;
}
