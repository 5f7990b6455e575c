import type { PaymentMethod, PaymentState } from "@pasar/contracts/order";
import { Refusal } from "../http/refusal";
import { MOST_OPEN_CASH_PURCHASES } from "../modules/cash-on-delivery/rules";
import { changeableStage } from "../modules/checkout/payment-change";
import { holdCashPhone, readCashRecord } from "./cash-record";
import { type CheckoutRow, jsonOrNull, type PaymentFacts, recordSteps, tieSessions } from "./checkouts";
import { type Database, type Executor, rowsOf } from "./connection";

/** A wish to pay another way. */
export interface PaymentChangeRow {
  id: string;
  checkout_id: string;
  method: PaymentMethod;
  done_at: Date | null;
}

/** Reads a change by the client's id, or undefined. */
export async function findPaymentChange(executor: Executor, id: string): Promise<PaymentChangeRow | undefined> {
  const [row] = await rowsOf<PaymentChangeRow>(executor, "select * from payment_change where id = ?", [id]);
  return row;
}

/** Counts how often a checkout was to be paid another way, apart from one change. */
export async function countOtherChanges(executor: Executor, checkoutId: string, changeId: string): Promise<number> {
  const [row] = await rowsOf<{ changes: number }>(
    executor,
    "select count(*)::int as changes from payment_change where checkout_id = ? and id <> ?",
    [checkoutId, changeId],
  );
  return row?.changes ?? 0;
}

/** Writes a change down before the old charge is touched, so that its withdrawal does not end the checkout. */
export async function beginPaymentChange(
  executor: Executor,
  id: string,
  checkout: Pick<CheckoutRow, "id" | "charge_ref">,
  method: PaymentMethod,
): Promise<void> {
  await executor.raw(
    `insert into payment_change (id, checkout_id, method, replaced_ref) values (?, ?, ?, ?)
     on conflict (id) do update set replaced_ref = excluded.replaced_ref`,
    [id, checkout.id, method, checkout.charge_ref] as never,
  );
}

/** Whether a charge is to be replaced and nothing has taken its place yet. */
export async function isChangeUnderWay(executor: Executor, orderRef: string): Promise<boolean> {
  const rows = await rowsOf(
    executor,
    "select 1 from payment_change where replaced_ref = ? and done_at is null and deleted_at is null limit 1",
    [orderRef],
  );
  return rows.length > 0;
}

/** Takes away what the buyer sees of a charge that was withdrawn. */
export async function forgetInstructions(executor: Executor, checkoutId: string): Promise<void> {
  await executor.raw(
    "update checkout set instructions = null, pay_page_url = null, updated_at = now() where id = ? and payment_state = 'awaiting'",
    [checkoutId],
  );
}

/** A change that is ready to take effect. */
export interface PaymentSwitch {
  changeId: string;
  before: CheckoutRow;
  method: PaymentMethod;
  /** Null for cash. */
  chargeRef: string | null;
  payment: PaymentFacts;
  sessions: readonly { orderId: string; sessionId: string }[];
}

/**
 * Lets a checkout be paid another way: its charge, its orders' sessions and stages change together.
 * One transaction. Throws `order_moved_on` when a seller, a payment or the deadline was faster, and
 * `payment_method_unavailable` when the phone has too much cash under way by now.
 */
export async function switchPayment(database: Database, change: PaymentSwitch): Promise<void> {
  const { before, method, chargeRef, payment, sessions, changeId } = change;
  const state: PaymentState = method === "cod" ? "on_handover" : "awaiting";
  await database.transaction(async (transaction) => {
    if (method === "cod") await requireCashRoom(transaction, before);
    const [moved] = await rowsOf(
      transaction,
      `update checkout set payment_method = ?, payment_state = ?, charge_ref = ?, instructions = ?, expires_at = ?,
              pay_page_url = ?, updated_at = now()
       where id = ? and payment_state = ? and charge_ref is not distinct from ? and total = ? returning id`,
      [
        method,
        state,
        chargeRef,
        jsonOrNull(payment.instructions),
        payment.expires_at,
        payment.pay_page_url,
        before.id,
        before.payment_state,
        before.charge_ref,
        before.total,
      ] as never,
    );
    if (!moved) throw new Refusal("order_moved_on");
    await moveStages(transaction, before, state);
    await tieSessions(transaction, sessions);
    await transaction.raw(
      "update payment_change set charge_ref = ?, done_at = now(), updated_at = now() where id = ?",
      [chargeRef, changeId] as never,
    );
  });
}

async function requireCashRoom(transaction: Executor, { id, shopper_phone }: CheckoutRow): Promise<void> {
  await holdCashPhone(transaction, shopper_phone);
  const { open } = await readCashRecord(transaction, shopper_phone, id);
  if (open >= MOST_OPEN_CASH_PURCHASES) throw new Refusal("payment_method_unavailable");
}

/** Cash orders wait for their seller, others for the money. Every order moves, or none. */
async function moveStages(transaction: Executor, before: CheckoutRow, state: PaymentState): Promise<void> {
  const [from, to] = [changeableStage(before), changeableStage({ payment_state: state })];
  const rows = await rowsOf<{ id: string; stage: string }>(
    transaction,
    "select id, stage from seller_order where checkout_id = ? and deleted_at is null for update",
    [before.id],
  );
  if (!to || rows.some(({ stage }) => stage !== from)) throw new Refusal("order_moved_on");
  if (from === to) return;
  await transaction.raw("update seller_order set stage = ?, updated_at = now() where checkout_id = ?", [to, before.id]);
  await recordSteps(
    transaction,
    rows.map(({ id }) => ({ orderId: id, stage: to })),
  );
}
