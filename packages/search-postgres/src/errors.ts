import { MedusaError } from "@medusajs/framework/utils";

/** The caller's mistake: a 400 with a sentence that names it. */
export function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

/** The physical index is not there; the Search Module looks for its successor and asks again. */
export function missingIndex(name: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `Search index "${name}" does not exist`);
}
