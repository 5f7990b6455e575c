import { MedusaError } from "@medusajs/framework/utils";
import { MidtransError } from "./midtrans-error";

/** A MedusaError with this type and message. */
export function refuse(type: string, message: string): MedusaError {
  return new MedusaError(type, message);
}

/**
 * Turns a failed call into a MedusaError. Medusa swallows every other error while authorizing and goes on as
 * if the payment were still pending, which would lose a settlement.
 */
export async function speaking<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof MidtransError)) throw error;
    const type = error.kind === "validation" ? MedusaError.Types.INVALID_DATA : MedusaError.Types.UNEXPECTED_STATE;
    throw refuse(type, [error.message, ...error.validationMessages].join("; "));
  }
}
