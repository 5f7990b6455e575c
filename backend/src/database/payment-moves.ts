import type { CancelReason, PaymentState } from "@pasar/contracts/order";
import { type BookedOrder, postingOfSale } from "../modules/ledger/postings";
import { recordSteps, type StepMaker } from "./checkouts";
import { type Database, rowsOf } from "./connection";
import { postLedger } from "./post-ledger";
import { freeReservations } from "./reserve-stock";

/**
 * Turns an awaiting checkout paid: its orders wait for their sellers and the money is posted as held.
 * One transaction; gives false when the checkout was not awaiting any more.
 */
export async function markCheckoutPaid(database: Database, checkoutId: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const [checkout] = await rowsOf<{ id: string }>(
      transaction,
      `update checkout set payment_state = 'paid', updated_at = now()
       where id = ? and payment_state = 'awaiting' and status = 'placed' returning id`,
      [checkoutId],
    );
    if (!checkout) return false;
    const orders = await rowsOf<BookedOrder>(
      transaction,
      `update seller_order set stage = 'awaiting_acceptance', updated_at = now()
       where checkout_id = ? and stage = 'awaiting_payment' returning id, number, seller_id, total`,
      [checkoutId],
    );
    await recordSteps(
      transaction,
      orders.map(({ id }) => ({ orderId: id, stage: "awaiting_acceptance" })),
    );
    await postLedger(
      transaction,
      orders.map((order) => postingOfSale("sale_paid", order)),
    );
    return true;
  });
}

/** How an unpaid checkout ends; `cancelled` is its buyer's word. */
export type UnpaidEnd = Extract<PaymentState, "expired" | "denied" | "cancelled">;

const END_REASONS: Record<UnpaidEnd, CancelReason> = {
  expired: "payment_expired",
  denied: "payment_denied",
  cancelled: "buyer_cancelled",
};

/**
 * Ends an unpaid checkout and frees its stock in the same transaction.
 * Gives the ids of the orders that died with it, none when the checkout was not awaiting any more.
 */
export async function closeUnpaidCheckout(database: Database, checkoutId: string, state: UnpaidEnd): Promise<string[]> {
  return database.transaction(async (transaction) => {
    const [checkout] = await rowsOf<{ id: string }>(
      transaction,
      `update checkout set payment_state = ?, updated_at = now()
       where id = ? and payment_state = 'awaiting' returning id`,
      [state, checkoutId],
    );
    if (!checkout) return [];
    const orders = await rowsOf<{ id: string }>(
      transaction,
      `update seller_order set stage = 'cancelled', cancel_reason = ?, updated_at = now()
       where checkout_id = ? and stage = 'awaiting_payment' returning id`,
      [END_REASONS[state], checkoutId],
    );
    const maker: StepMaker = { madeBy: state === "cancelled" ? "buyer" : "system", memberId: null };
    await recordSteps(
      transaction,
      orders.map(({ id }) => ({ orderId: id, stage: "cancelled", ...maker })),
    );
    const orderIds = orders.map(({ id }) => id);
    await freeReservations(transaction, orderIds);
    return orderIds;
  });
}
