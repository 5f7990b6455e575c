import type { ChangePaymentRequest, Checkout, PaymentChoices } from "@pasar/contracts/checkout";
import { backend } from "../../lib/backend.server";

/** Midtrans is asked up to four times before a change is given up. */
const CHARGE_LIMIT_MS = 25_000;

/** One checkout with its orders. Throws BackendError 404 for a wrong id or token. */
export function checkoutById(id: string, token: string): Promise<Checkout> {
  return backend<Checkout>(addressOf(id, "", token));
}

/** The ways a placed checkout may be paid now. Throws BackendError 404 for a wrong id or token. */
export function paymentChoices(id: string, token: string): Promise<PaymentChoices> {
  return backend<PaymentChoices>(addressOf(id, "/payment", token));
}

/** Pays a placed checkout another way. Throws BackendError when it cannot be. */
export function changePayment(id: string, token: string, change: ChangePaymentRequest): Promise<Checkout> {
  return backend<Checkout>(addressOf(id, "/payment", token), change, CHARGE_LIMIT_MS);
}

function addressOf(id: string, part: "" | "/payment", token: string): string {
  return `/store/checkouts/${encodeURIComponent(id)}${part}?${new URLSearchParams({ token })}`;
}
