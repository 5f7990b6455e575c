import type { MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "./refusal";

const AREA_CODE = /^\d{2}(\.\d{2}(\.\d{2})?)?$/;
const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** The area whose parts a request asks for (`?parent=18.71`), null for the provinces. Throws `invalid_request`. */
export function parentOf(req: MedusaRequest): string | null {
  const { parent } = req.query;
  if (parent === undefined) return null;
  if (typeof parent !== "string" || !AREA_CODE.test(parent)) throw new Refusal("invalid_request");
  return parent;
}

/** The village a request asks about (`?village=18.71.03.1002`). Throws `invalid_request` when it names none. */
export function villageOf(req: MedusaRequest): string {
  const { village } = req.query;
  if (typeof village !== "string" || !VILLAGE_CODE.test(village)) throw new Refusal("invalid_request");
  return village;
}
