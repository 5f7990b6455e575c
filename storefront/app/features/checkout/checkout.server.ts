import type { Area } from "@pasar/contracts/catalogue";
import type { ChangePaymentRequest, Checkout, PaymentChoices } from "@pasar/contracts/checkout";
import { backend } from "../../lib/backend.server";
import { remember } from "../../lib/memo.server";

/** Midtrans is asked up to four times before a change is given up. */
const CHARGE_LIMIT_MS = 25_000;
const HOUR = 3_600_000;

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

const areasIn = remember(HOUR, (parent) =>
  backend<{ areas: Area[] }>(`/store/areas${parent ? `?${new URLSearchParams({ parent })}` : ""}`),
);

/** The areas inside one; without a code of the right form, the provinces. */
export function areasInside(parent: string): Promise<{ areas: Area[] }> {
  return areasIn(/^\d{2}(\.\d{2}){0,2}$/.test(parent) ? parent : "");
}
