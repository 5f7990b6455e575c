import { METHOD_RULES, type MidtransTransaction } from "@pasar/payment-midtrans/gateway";
import { type Executor, rowsOf } from "./connection";

/** Our row of one Midtrans charge. `amount` is rupiah. */
export interface TransactionRow {
  order_ref: string;
  transaction_id: string | null;
  method: string;
  amount: number;
  status: string;
  expires_at: Date | null;
  paid_late_at: Date | null;
}

/** Notes that a charge is about to be asked for, so that a crash right after cannot hide it. */
export async function expectCharge(
  executor: Executor,
  orderRef: string,
  method: string,
  amount: number,
): Promise<void> {
  await executor.raw(
    `insert into midtrans_transaction (order_ref, method, amount, status) values (?, ?, ?, 'new')
     on conflict (order_ref) do nothing`,
    [orderRef, method, amount],
  );
}

/** Keeps what Midtrans said last about a charge. */
export async function recordTransaction(
  executor: Executor,
  { orderRef, transactionId, status, expiresAt }: MidtransTransaction,
): Promise<void> {
  await executor.raw(
    `update midtrans_transaction
     set transaction_id = ?, status = ?, expires_at = ?, last_checked_at = now(), updated_at = now()
     where order_ref = ?`,
    [transactionId, status, expiresAt, orderRef] as never,
  );
}

/** Notes that a charge was asked about and Midtrans did not know it. */
export async function recordUnknownTransaction(executor: Executor, orderRef: string): Promise<void> {
  await executor.raw(
    `update midtrans_transaction set last_checked_at = now(), status = 'unknown', updated_at = now() where order_ref = ?`,
    [orderRef],
  );
}

/** Notes that a charge was asked about, so that the others get their turn. */
export async function recordChecked(executor: Executor, orderRef: string): Promise<void> {
  await executor.raw("update midtrans_transaction set last_checked_at = now() where order_ref = ?", [orderRef]);
}

/** Reads our row of a charge, or undefined. */
export async function findTransaction(executor: Executor, orderRef: string): Promise<TransactionRow | undefined> {
  const [row] = await rowsOf<TransactionRow>(executor, "select * from midtrans_transaction where order_ref = ?", [
    orderRef,
  ]);
  return row;
}

/** Methods whose money a bank may take back for a few minutes, and for how long the clock keeps asking about it. */
const REVERSIBLE = Object.entries(METHOD_RULES).flatMap(([method, { reversibleMinutes }]) =>
  reversibleMinutes > 0 ? [method] : [],
);
const REVERSAL_WATCH_MINUTES = 30;

/**
 * Charges that want a question: past their deadline, not asked about for some time, or paid so lately that the bank may
 * have taken it back. Oldest first.
 */
export function openTransactions(executor: Executor, staleMinutes: number, limit: number): Promise<TransactionRow[]> {
  return rowsOf<TransactionRow>(
    executor,
    `select t.* from midtrans_transaction t left join checkout c on c.charge_ref = t.order_ref
     where (t.status in ('new', 'pending') or c.payment_state = 'awaiting'
            or (t.status = 'settlement' and t.method = any(?) and c.updated_at > now() - make_interval(mins => ?)))
       and t.deleted_at is null
       and (t.expires_at < now() or coalesce(t.last_checked_at, t.created_at) < now() - make_interval(mins => ?))
     order by coalesce(t.last_checked_at, t.created_at) limit ?`,
    [REVERSIBLE, REVERSAL_WATCH_MINUTES, staleMinutes, limit] as never,
  );
}
