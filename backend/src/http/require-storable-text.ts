import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** JSON.stringify escapes exactly NUL and lone surrogates this way; an escaped backslash before it is no escape. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** Refuses text that PostgreSQL cannot store: NUL characters and halves of surrogate pairs. */
export function requireStorableText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.originalUrl.includes("%00")) next(new Refusal("invalid_request"));
  else next(UNSTORABLE.test(JSON.stringify(req.body ?? null)) ? new Refusal("invalid_body") : undefined);
}
