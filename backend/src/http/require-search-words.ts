import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

interface Query {
  filters?: { q?: unknown };
}

/** Medusa's schema takes anything for `q`, and the search engine then trims it. */
export function requireSearchWords(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = (req.body ?? {}) as Query & { queries?: unknown };
  const queries: (Query | null)[] = Array.isArray(body.queries) ? body.queries : [body];
  const areWords = queries.every((query) => ["string", "undefined"].includes(typeof (query?.filters?.q ?? undefined)));
  next(areWords ? undefined : new Refusal("invalid_body"));
}
