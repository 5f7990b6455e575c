import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** The routes that take bytes as they are, and read them themselves. */
const CHUNKS = /^\/((seller|join|admin|store\/checkouts\/[^/?]+)\/pictures\/[^/?]+\/chunks|seller\/imports)(\?|$)/;

/** Refuses a body that is not JSON, which the body parser would drop without a word. */
export function requireJson(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const hasBody = Number(req.get("content-length") ?? 0) > 0 || req.get("transfer-encoding") !== undefined;
  const type = CHUNKS.test(req.originalUrl) ? "application/octet-stream" : "application/json";
  const unreadable = req.method === "POST" && hasBody && !req.is(type);
  next(unreadable ? new Refusal("unsupported_media_type") : undefined);
}
