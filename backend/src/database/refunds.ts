import { generateEntityId } from "@medusajs/framework/utils";
import type { RefundRail, RefundReason, RefundState } from "@pasar/contracts/refund";
import type { ChargeKind } from "../modules/ledger/postings";
import { postingOfRefundPaid, postingOfSaleRefund, postingsOfReturnedCharges } from "../modules/ledger/refund-postings";
import { refundRail } from "../modules/refund/refund-rail";
import { type Executor, rowsOf } from "./connection";
import type { LockedOrder } from "./lock-order";
import { postLedger } from "./post-ledger";

/** Our row of one refund. `amount` is rupiah. */
export interface RefundRow {
  id: string;
  cause: string;
  reason: RefundReason;
  order_id: string | null;
  order_number: number | null;
  checkout_id: string | null;
  charge_ref: string | null;
  amount: number;
  rail: RefundRail;
  state: RefundState;
  obstacle: string | null;
  account_bank: string | null;
  account_number: string | null;
  account_holder: string | null;
  proof: string | null;
  /** Key of a private picture of the operators. */
  proof_photo: string | null;
  marked_by: string | null;
  confirmed_by: string | null;
  created_at: Date;
  paid_at: Date | null;
}

/** A refund to be opened. */
type NewRefund = Pick<
  RefundRow,
  "cause" | "reason" | "order_id" | "order_number" | "checkout_id" | "charge_ref" | "amount" | "rail"
>;

/** Opens a refund inside the caller's transaction; gives its id, or null when the same cause has opened it before. */
export async function openRefund(transaction: Executor, refund: NewRefund): Promise<string | null> {
  const state: RefundState = refund.rail === "gateway" ? "due" : "manual_due";
  const [opened] = await rowsOf<{ id: string }>(
    transaction,
    `insert into buyer_refund (id, cause, reason, order_id, order_number, checkout_id, charge_ref, amount, rail, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (cause) where deleted_at is null do nothing returning id`,
    [
      generateEntityId(undefined, "bref"),
      refund.cause,
      refund.reason,
      refund.order_id,
      refund.order_number,
      refund.checkout_id,
      refund.charge_ref,
      refund.amount,
      refund.rail,
      state,
    ] as never,
  );
  return opened?.id ?? null;
}

/** What came of asking for an order's money. */
export type RefundOpening = "opened" | "known" | "too_much";

/**
 * Owes the buyer a part or all of a locked order's money, which must be in; the ledger knows at once. Together with
 * earlier refunds it never exceeds what was paid: the total no longer holds what was taken out. The same cause again
 * changes nothing.
 */
export async function refundSale(
  transaction: Executor,
  order: LockedOrder,
  { cause, reason, amount }: Pick<RefundRow, "cause" | "reason" | "amount">,
): Promise<RefundOpening> {
  const earlier = await rowsOf<Pick<RefundRow, "cause" | "reason" | "amount">>(
    transaction,
    "select cause, reason, amount from buyer_refund where order_id = ? and deleted_at is null",
    [order.id],
  );
  if (earlier.some((refund) => refund.cause === cause)) return "known";
  const before = sumOf(earlier.filter((refund) => refund.reason !== "partly_cancelled"));
  const left = order.total - before;
  if (amount < 1 || amount > left) return "too_much";
  const refundId = await openRefund(transaction, {
    cause,
    reason,
    amount,
    order_id: order.id,
    order_number: order.number,
    checkout_id: order.checkout_id,
    charge_ref: order.charge_ref,
    rail: refundRail({ method: order.payment_method, amount, charged: order.charged }),
  });
  if (!refundId) return "known";
  const isCompleted = order.stage === "completed";
  await postLedger(transaction, [postingOfSaleRefund(order, { refundId, amount, isCompleted })]);
  if (isCompleted) {
    const taken = await chargesOf(transaction, order.id);
    await postLedger(transaction, postingsOfReturnedCharges(order, { refundId, taken, before, amount }));
  }
  return "opened";
}

const sumOf = (refunds: readonly { amount: number }[]) => refunds.reduce((sum, { amount }) => sum + amount, 0);

/** What was taken from an order's sale when it was completed, rupiah. */
async function chargesOf(transaction: Executor, orderId: string): Promise<Record<ChargeKind, number>> {
  const rows = await rowsOf<{ kind: ChargeKind; amount: number }>(
    transaction,
    `select t.kind, e.amount from ledger_transaction t join ledger_entry e on e.transaction_id = t.id and e.amount > 0
     where t.cause in ('platform_fee:' || ?, 'tax_withheld:' || ?) and t.deleted_at is null`,
    [orderId, orderId],
  );
  return { platform_fee: 0, tax_withheld: 0, ...Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount])) };
}

/** Refunds that Midtrans should be asked for now, the one that waits longest first. */
export async function dueRefunds(executor: Executor, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    executor,
    `select id from buyer_refund where state in ('due', 'sent') and next_try_at <= now() and deleted_at is null
     order by next_try_at limit ?`,
    [limit],
  );
  return rows.map(({ id }) => id);
}

/** Notes that Midtrans is about to be asked, so that a crash right after cannot hide it; undefined when it is not due. */
export async function beginRefund(executor: Executor, id: string): Promise<RefundRow | undefined> {
  const [row] = await rowsOf<RefundRow>(
    executor,
    `update buyer_refund set state = 'sent', attempts = attempts + 1, updated_at = now(),
            next_try_at = now() + least(power(2, attempts), 60) * interval '1 minute'
     where id = ? and state in ('due', 'sent') and deleted_at is null returning *`,
    [id],
  );
  return row;
}

/** Notes why Midtrans did not give it back: people transfer it, the clock tries again, or somebody has to look. */
export async function noteObstacle(
  executor: Executor,
  id: string,
  { obstacle, state }: { obstacle: string; state: Extract<RefundState, "sent" | "manual_due" | "failed"> },
): Promise<void> {
  await executor.raw(
    `update buyer_refund set obstacle = ?, state = ?, rail = case when ? = 'sent' then rail else 'bank' end,
            updated_at = now() where id = ? and state = 'sent'`,
    [obstacle, state, state, id],
  );
}

/** Notes that the buyer has the money and books it, inside the caller's transaction. */
export async function closeRefund(
  transaction: Executor,
  id: string,
  { from, confirmedBy }: { from: RefundState; confirmedBy: string | null },
): Promise<void> {
  const [refund] = await rowsOf<RefundRow>(
    transaction,
    `update buyer_refund set state = 'paid', paid_at = now(), confirmed_by = ?, updated_at = now()
     where id = ? and state = ? returning *`,
    [confirmedBy, id, from] as never,
  );
  if (!refund) return;
  const { order_id, order_number, amount, rail } = refund;
  const order = order_id && order_number !== null ? { id: order_id, number: order_number } : null;
  await postLedger(transaction, [postingOfRefundPaid({ id, order, amount, rail })]);
}

/** The refunds of a checkout, oldest first. */
export function refundsOfCheckout(executor: Executor, checkoutId: string): Promise<RefundRow[]> {
  return rowsOf<RefundRow>(
    executor,
    "select * from buyer_refund where checkout_id = ? and deleted_at is null order by created_at, id",
    [checkoutId],
  );
}
