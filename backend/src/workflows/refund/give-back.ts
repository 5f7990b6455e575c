import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { RefundState } from "@pasar/contracts/refund";
import type { RefundObstacle } from "@pasar/payment-midtrans/gateway";
import { type Database, databaseOf, exclusively } from "../../database/connection";
import { findTransaction } from "../../database/midtrans-transactions";
import { beginRefund, closeRefund, dueRefunds, noteObstacle, type RefundRow } from "../../database/refunds";
import { gateway } from "../../gateway";

const BATCH = 20;

/**
 * What an obstacle leads to: people transfer the money, the clock asks again, or somebody has to look, because a transfer
 * could give back what was never there or has gone back already.
 */
const AFTER: Record<RefundObstacle, Extract<RefundState, "sent" | "manual_due" | "failed">> = {
  method_without_refund: "manual_due",
  whole_amount_only: "manual_due",
  not_allowed: "manual_due",
  declined_by_wallet: "manual_due",
  insufficient_balance: "sent",
  unknown_transaction: "failed",
  not_paid: "failed",
  more_than_left: "failed",
};

/** Gives back what Midtrans should be asked for now; what fails is tried again later, each time after a longer pause. */
export async function giveBackDue(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  for (const id of await dueRefunds(database, BATCH)) {
    await exclusively(database, `refund:${id}`, () => giveBack(database, id)).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`refund ${id} waits: ${error.message}`),
    );
  }
}

async function giveBack(database: Database, id: string): Promise<void> {
  const refund = await beginRefund(database, id);
  if (!refund) return;
  const result = await gateway.refund({
    transactionId: await transactionOf(database, refund),
    refundKey: refund.id,
    amount: refund.amount,
  });
  if (result.outcome === "refunded") {
    await database.transaction((transaction) => closeRefund(transaction, id, { from: "sent", confirmedBy: null }));
  } else if (result.outcome === "impossible") {
    await noteObstacle(database, id, { obstacle: result.reason, state: AFTER[result.reason] });
  }
}

async function transactionOf(database: Database, { charge_ref }: RefundRow): Promise<string> {
  const charge = await findTransaction(database, charge_ref ?? "");
  return charge?.transaction_id ?? charge_ref ?? "";
}
