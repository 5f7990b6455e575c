import type { CancelReason, PaymentState } from "@pasar/contracts/order";
import { type BookedOrder, postingOfSale } from "../modules/ledger/postings";
import { recordSteps } from "./checkouts";
import { type Database, rowsOf } from "./connection";
import { postLedger } from "./post-ledger";

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

/**
 * Ends an unpaid checkout and frees its stock in the same transaction.
 * Gives the ids of the orders that died with it, none when the checkout was not awaiting any more.
 */
export async function closeUnpaidCheckout(
  database: Database,
  checkoutId: string,
  state: Extract<PaymentState, "expired" | "denied">,
): Promise<string[]> {
  const reason: CancelReason = state === "expired" ? "payment_expired" : "payment_denied";
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
      [reason, checkoutId],
    );
    await recordSteps(
      transaction,
      orders.map(({ id }) => ({ orderId: id, stage: "cancelled" })),
    );
    await transaction.raw(
      `update reservation_item r set deleted_at = now()
       where r.deleted_at is null and r.line_item_id in
         (select item_id from order_item where order_id = any(?) and deleted_at is null)`,
      [orders.map(({ id }) => id)] as never,
    );
    return orders.map(({ id }) => id);
  });
}
