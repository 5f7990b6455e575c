import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { findCheckoutByCharge } from "../../database/checkouts";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { openTransactions, type TransactionRow } from "../../database/midtrans-transactions";
import { gateway } from "../../gateway";
import { closeUnpaidCheckout } from "./close-unpaid-checkout";
import { confirmPayment } from "./confirm-payment";

/** A lost notification is found within this time. */
const STALE_MINUTES = 5;
const BATCH = 50;

/** Finds payments whose notification was lost, and ends those whose deadline has passed. */
export async function reconcilePayments(container: MedusaContainer): Promise<void> {
  for (const row of await openTransactions(databaseOf(container), STALE_MINUTES, BATCH)) {
    await reconcile(container, row).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`charge ${row.order_ref} waits: ${error.message}`),
    );
  }
  await closeForgottenCheckouts(container);
}

async function reconcile(container: MedusaContainer, { order_ref, expires_at }: TransactionRow): Promise<void> {
  const outcome = await confirmPayment(container, order_ref);
  if (outcome !== "waiting") return;
  if (!(await findCheckoutByCharge(databaseOf(container), order_ref))) return withdrawStray(container, order_ref);
  if (!expires_at || new Date(expires_at) > new Date()) return;
  // Midtrans must agree that time is up: a payment in this very second would win, and then the status tells.
  await gateway.expire(order_ref);
  await confirmPayment(container, order_ref);
}

/** A charge whose placement was undone while Midtrans did not answer: nobody must be able to pay it any more. */
async function withdrawStray(container: MedusaContainer, orderRef: string): Promise<void> {
  await gateway.cancel(orderRef);
  await confirmPayment(container, orderRef);
}

/** Checkouts past their deadline whose charge Midtrans never knew. */
async function closeForgottenCheckouts(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  const rows = await rowsOf<{ id: string; charge_ref: string }>(
    database,
    `select c.id, c.charge_ref from checkout c join midtrans_transaction t on t.order_ref = c.charge_ref
     where c.payment_state = 'awaiting' and c.expires_at < now() and t.status = 'unknown' limit ?`,
    [BATCH],
  );
  for (const { id, charge_ref } of rows) {
    await exclusively(database, `payment:${charge_ref}`, () => closeUnpaidCheckout(container, id, "expired"));
  }
}
