import { randomBytes } from "node:crypto";

/** Keeps a repeated reference, and the idempotency key made of it, within Midtrans' limits of 50 and 46 characters. */
const REPEAT_BYTES = 3;

/** Another name for a charge of the same checkout: Midtrans never takes one twice. */
export function repeatedChargeRef(checkoutId: string): string {
  return `${checkoutId}-${randomBytes(REPEAT_BYTES).toString("hex")}`;
}
