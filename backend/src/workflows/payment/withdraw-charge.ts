import type { MedusaContainer } from "@medusajs/framework/types";
import { isClosedUnpaid, isPaid } from "@pasar/payment-midtrans/gateway";
import type { CheckoutRow } from "../../database/checkouts";
import { databaseOf } from "../../database/connection";
import { findTransaction, recordTransaction, recordUnknownTransaction } from "../../database/midtrans-transactions";
import { forgetInstructions } from "../../database/payment-changes";
import { Refusal } from "../../http/refusal";
import { cancelCharge } from "./cancel-charge";
import { followCharge } from "./confirm-payment";

/**
 * Withdraws a checkout's charge so that nobody can pay it any more; cash has none. Money that was faster is booked.
 * The caller holds the charge's key. Throws `payment_unavailable` when Midtrans does not say that the charge is dead.
 */
export async function withdrawCharge(container: MedusaContainer, checkout: CheckoutRow): Promise<"withdrawn" | "paid"> {
  const { id, charge_ref } = checkout;
  if (!charge_ref) return "withdrawn";
  const database = databaseOf(container);
  const change = await cancelCharge(charge_ref);
  if (change.outcome === "not_found") {
    await recordUnknownTransaction(database, charge_ref);
    return "withdrawn";
  }
  const { transaction } = change;
  const known = await findTransaction(database, charge_ref);
  if (transaction && known && isPaid(transaction)) {
    const outcome = await followCharge(container, known, transaction);
    if (outcome === "paid") return "paid";
  }
  if (!transaction || !isClosedUnpaid(transaction)) throw new Refusal("payment_unavailable");
  await recordTransaction(database, transaction);
  await forgetInstructions(database, id);
  return "withdrawn";
}
