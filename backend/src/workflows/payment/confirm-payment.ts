import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isClosedUnpaid, isPaid, type MidtransTransaction } from "@pasar/payment-midtrans/gateway";
import { type CheckoutRow, findCheckoutByCharge } from "../../database/checkouts";
import { databaseOf, exclusively } from "../../database/connection";
import { bookLatePayment } from "../../database/late-payments";
import {
  findTransaction,
  recordChecked,
  recordTransaction,
  recordUnknownTransaction,
  type TransactionRow,
} from "../../database/midtrans-transactions";
import { isChangeUnderWay } from "../../database/payment-changes";
import { reverseLatePayment, reversePayment } from "../../database/payment-reversals";
import { gateway } from "../../gateway";
import { cancelMedusaOrder } from "../order/cancel-medusa-order";
import { closeUnpaidCheckout } from "./close-unpaid-checkout";
import { settleCheckoutWorkflow } from "./settle-checkout";

/** What came of asking Midtrans about a charge. */
export type Confirmation = "paid" | "closed" | "waiting" | "ignored" | "busy";

/**
 * Asks Midtrans where a charge stands and moves the checkout accordingly. A notification is only a hint to call this:
 * what it says is never believed. Safe to repeat and to run in several processes at once.
 * Throws when Midtrans cannot be reached; then nothing has changed.
 */
export async function confirmPayment(container: MedusaContainer, orderRef: string): Promise<Confirmation> {
  const database = databaseOf(container);
  const outcome = await exclusively(database, `payment:${orderRef}`, async () => {
    const known = await findTransaction(database, orderRef);
    if (!known) return "ignored";
    const transaction = await gateway.status(orderRef);
    if (!transaction) {
      await recordUnknownTransaction(database, orderRef);
      return "waiting";
    }
    return followCharge(container, known, transaction);
  });
  return outcome ?? "busy";
}

/**
 * Keeps what Midtrans says of a charge and moves its checkout accordingly. The caller holds the charge's key, so that no
 * other process does the same.
 */
export async function followCharge(
  container: MedusaContainer,
  known: TransactionRow,
  transaction: MidtransTransaction,
): Promise<Confirmation> {
  const database = databaseOf(container);
  if (!fits(container, known, transaction)) {
    await recordChecked(database, known.order_ref);
    return "ignored";
  }
  await recordTransaction(database, transaction);
  return moveCheckout(container, transaction);
}

/** A settlement of another sum, currency or reference must never release goods. */
function fits(container: MedusaContainer, known: TransactionRow, transaction: MidtransTransaction): boolean {
  const same =
    transaction.orderRef === known.order_ref && transaction.amount === known.amount && transaction.currency === "IDR";
  if (!same) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`charge ${known.order_ref} differs at Midtrans: ${transaction.amount} ${transaction.currency}`);
  }
  return same;
}

/** Money that came and went again before anybody asked pays for nothing. */
function wentBack({ status }: MidtransTransaction): boolean {
  return status === "refund" || status === "chargeback";
}

async function moveCheckout(container: MedusaContainer, transaction: MidtransTransaction): Promise<Confirmation> {
  const database = databaseOf(container);
  const checkout = await findCheckoutByCharge(database, transaction.orderRef);
  if (isPaid(transaction)) return settle(container, transaction.orderRef, checkout);
  if (!isClosedUnpaid(transaction) && !wentBack(transaction)) return "waiting";
  if (checkout?.payment_state === "awaiting") return closeAwaiting(container, transaction, checkout);
  // What went back after it was paid is our own refund; only the bank's own deed is taken back.
  if (isClosedUnpaid(transaction)) await takeBack(container, transaction.orderRef, checkout);
  return "closed";
}

async function closeAwaiting(
  container: MedusaContainer,
  { status, orderRef }: MidtransTransaction,
  checkout: CheckoutRow,
): Promise<Confirmation> {
  // A placement that undoes itself withdraws its own charge, and frees its goods itself.
  if (checkout.status === "placing") return "waiting";
  // A charge that was withdrawn for another way to pay leaves the buyer the rest of the time to try again.
  const changing = status === "cancel" && (await isChangeUnderWay(databaseOf(container), orderRef));
  if (changing && checkout.expires_at && new Date(checkout.expires_at) > new Date()) return "waiting";
  await closeUnpaidCheckout(container, checkout.id, changing || status === "expire" ? "expired" : "denied");
  return "closed";
}

/** A bank took back what had come: the orders stop, and nobody gets back what is not there. */
async function takeBack(
  container: MedusaContainer,
  orderRef: string,
  checkout: CheckoutRow | undefined,
): Promise<void> {
  const database = databaseOf(container);
  if (checkout?.payment_state !== "paid") return reverseLatePayment(database, orderRef);
  for (const id of await reversePayment(database, checkout.id)) await cancelMedusaOrder(container, id);
}

async function settle(
  container: MedusaContainer,
  orderRef: string,
  checkout: CheckoutRow | undefined,
): Promise<Confirmation> {
  const database = databaseOf(container);
  if (checkout?.payment_state === "paid") return "paid";
  if (checkout?.status === "placing") return "waiting";
  if (checkout?.payment_state !== "awaiting") {
    await bookLatePayment(database, orderRef);
    return "ignored";
  }
  await settleCheckoutWorkflow(container).run({ input: checkout.id });
  return "paid";
}
