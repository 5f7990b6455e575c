import { createHmac, timingSafeEqual } from "node:crypto";
import { config } from "../config";

const PICKUP_DIGITS = 1_000_000;

function sign(purpose: string, subject: string): Buffer {
  return createHmac("sha256", config.cookieSecret).update(`${purpose}:${subject}`).digest();
}

/** The capability that opens a checkout's order page. It is derived, so nothing secret is stored. */
export function checkoutToken(checkoutId: string): string {
  return sign("checkout", checkoutId).subarray(0, 16).toString("base64url");
}

/** Tells whether a token opens a checkout, in constant time. */
export function opensCheckout(checkoutId: string, token: string): boolean {
  const expected = Buffer.from(checkoutToken(checkoutId));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Tells whether the address a courier rail calls ends in the secret of the settings, in constant time. */
export function isKurirHookSecret(given: string): boolean {
  if (!config.kurirHookSecret) return false;
  return timingSafeEqual(sign("kurir-hook", given), sign("kurir-hook", config.kurirHookSecret));
}

/** The six digits a buyer shows at pickup. Derived from the order, so nothing secret is stored. */
export function pickupCode(orderId: string): string {
  return String(sign("pickup", orderId).readUInt32BE(0) % PICKUP_DIGITS).padStart(6, "0");
}
