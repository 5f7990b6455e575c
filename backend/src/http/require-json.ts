import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

/** Refuses a body that is not JSON, which the body parser would drop without a word. */
export function requireJson(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const hasBody = Number(req.get("content-length") ?? 0) > 0 || req.get("transfer-encoding") !== undefined;
  const unreadable = req.method === "POST" && hasBody && !req.is("application/json");
  next(unreadable ? new Refusal("unsupported_media_type") : undefined);
}
