import type { MedusaContainer } from "@medusajs/framework/types";
import { findCheckout } from "../../database/checkouts";
import { databaseOf, exclusively } from "../../database/connection";
import { Refusal } from "../../http/refusal";
import { cancelCharge } from "./cancel-charge";
import { closeUnpaidCheckout } from "./close-unpaid-checkout";
import { confirmPayment } from "./confirm-payment";

/** News of a fresh charge is worked through in less than this. */
const TRIES = 15;
const PAUSE_MS = 200;

/**
 * Ends a checkout its buyer does not want to pay: nobody can pay the charge any more, and all its orders die with it.
 * Nothing when it is not unpaid, or Midtrans says that it has just been paid. Throws `try_again` while another process is
 * at this payment, `payment_unavailable` when Midtrans cannot be asked.
 */
export async function withdrawUnpaidCheckout(container: MedusaContainer, checkoutId: string): Promise<void> {
  const checkout = await findCheckout(databaseOf(container), checkoutId);
  if (checkout?.payment_state !== "awaiting" || !checkout.charge_ref) return;
  const chargeRef = checkout.charge_ref;
  for (let left = TRIES; left > 0; left -= 1) {
    const outcome = await withdraw(container, checkoutId, chargeRef);
    if (outcome === "not_modifiable") await confirmPayment(container, chargeRef);
    if (outcome) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Refusal("try_again");
}

/** Gives null when another process is at this payment. */
function withdraw(container: MedusaContainer, checkoutId: string, chargeRef: string) {
  return exclusively(databaseOf(container), `payment:${chargeRef}`, async () => {
    const change = await cancelCharge(chargeRef);
    if (change.outcome !== "not_modifiable") await closeUnpaidCheckout(container, checkoutId, "cancelled");
    return change.outcome;
  });
}
