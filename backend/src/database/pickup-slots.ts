import { type NewSellerOrder, recordSellerOrders } from "./checkouts";
import { type Database, type Executor, rowsOf } from "./connection";

/** An order that wants a time of which its seller gives `limit` orders. */
export interface LimitedOrder {
  sellerId: string;
  /** ISO 8601. */
  start: string;
  limit: number;
}

/** The message of the error that a full time throws; a workflow hands on an error's message, not its class. */
export const SLOT_IS_FULL = "the time to fetch is full";

/**
 * Records the orders of a checkout in one transaction that lets one order of a seller choose a time after the other, so
 * that two cannot both take the last place. Throws an error with the message `SLOT_IS_FULL`; then nothing is recorded.
 */
export function recordLimitedOrders(
  database: Database,
  checkoutId: string,
  orders: readonly NewSellerOrder[],
  limited: readonly LimitedOrder[],
): Promise<void> {
  return database.transaction(async (transaction) => {
    // Every buyer takes the keys in the same order, so two baskets of the same sellers cannot wait for each other.
    const keys = [...new Set(limited.map(({ sellerId }) => `slots:${sellerId}`))].sort();
    for (const key of keys) {
      await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key]);
    }
    await recordSellerOrders(transaction, checkoutId, orders);
    for (const order of limited) {
      if ((await ordersAt(transaction, order)) > order.limit) throw new Error(SLOT_IS_FULL);
    }
  });
}

async function ordersAt(transaction: Executor, { sellerId, start }: LimitedOrder): Promise<number> {
  const [row] = await rowsOf<{ orders: number }>(
    transaction,
    `select count(*)::int as orders from seller_order
     where seller_id = ? and slot_start = ?::timestamptz and stage <> 'cancelled' and deleted_at is null`,
    [sellerId, start],
  );
  return row?.orders ?? 0;
}
