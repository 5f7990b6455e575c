import type { Area } from "@pasar/contracts/catalogue";
import type { Checkout } from "@pasar/contracts/checkout";
import { backend } from "../../lib/backend.server";
import { remember } from "../../lib/memo.server";

const HOUR = 3_600_000;

/** One checkout with its orders. Throws BackendError 404 for a wrong id or token. */
export function checkoutById(id: string, token: string): Promise<Checkout> {
  return backend<Checkout>(`/store/checkouts/${encodeURIComponent(id)}?${new URLSearchParams({ token })}`);
}

const areasIn = remember(HOUR, (parent) =>
  backend<{ areas: Area[] }>(`/store/areas${parent ? `?${new URLSearchParams({ parent })}` : ""}`),
);

/** The areas inside one; without a code of the right form, the provinces. */
export function areasInside(parent: string): Promise<{ areas: Area[] }> {
  return areasIn(/^\d{2}(\.\d{2}){0,2}$/.test(parent) ? parent : "");
}
