import type { PaymentLoss, RefundState } from "@pasar/contracts/refund";
import { PLATFORM_ACCOUNTS } from "../modules/ledger/accounts";
import { postingOfLateReversal, postingOfReversal } from "../modules/ledger/refund-postings";
import { stopOrder } from "./cancel-order";
import { type Database, type Executor, rowsOf } from "./connection";
import { type LockedOrder, lockOrder } from "./lock-order";
import { postLedger } from "./post-ledger";
import type { RefundRow } from "./refunds";

/** Goods that are on their way or with the buyer cannot be stopped any more. */
const GONE: readonly LockedOrder["stage"][] = ["sent", "completed"];
const ON_ITS_WAY_BACK: readonly RefundState[] = ["manual_marked", "paid"];

/**
 * Books a payment that the bank took back: the checkout is denied, its goods are free again, what was owed to the buyer is
 * owed no more; what had gone already is the platform's loss. Gives the ids of the orders that were stopped, none when
 * the checkout was not paid.
 */
export async function reversePayment(database: Database, checkoutId: string): Promise<string[]> {
  return database.transaction(async (transaction) => {
    const [checkout] = await rowsOf<{ id: string }>(
      transaction,
      `update checkout set payment_state = 'denied', updated_at = now()
       where id = ? and payment_state = 'paid' and payment_method <> 'cod' returning id`,
      [checkoutId],
    );
    if (!checkout) return [];
    const orders = await rowsOf<{ id: string }>(
      transaction,
      "select id from seller_order where checkout_id = ? and deleted_at is null order by number",
      [checkoutId],
    );
    const stopped: string[] = [];
    for (const { id } of orders) {
      if (await reverseOrder(transaction, id)) stopped.push(id);
    }
    return stopped;
  });
}

async function reverseOrder(transaction: Executor, orderId: string): Promise<boolean> {
  const order = await lockOrder(transaction, orderId, {});
  if (!order) return false;
  const isStopped = !GONE.includes(order.stage);
  const { takenOut, ...refunds } = await stopRefunds(transaction, "order_id", order.id);
  const paid = { ...order, total: order.total + takenOut };
  await postLedger(transaction, [postingOfReversal(paid, { ...refunds, isStopped })]);
  if (!isStopped || order.stage === "cancelled") return false;
  await stopOrder(transaction, order, { reason: "payment_reversed", maker: { madeBy: "system", memberId: null } });
  return true;
}

/**
 * Ends the refunds of money that is not there; gives what was still owed, what had gone back, and how much of both was for
 * goods that were taken out of the order. Rupiah.
 */
async function stopRefunds(
  transaction: Executor,
  column: "order_id" | "cause",
  value: string,
): Promise<{ owed: number; givenBack: number; takenOut: number }> {
  const refunds = await rowsOf<Pick<RefundRow, "id" | "amount" | "state" | "reason">>(
    transaction,
    `select id, amount, state, reason from buyer_refund where ${column} = ? and deleted_at is null for update`,
    [value],
  );
  const open = refunds.filter(({ state }) => !ON_ITS_WAY_BACK.includes(state));
  await transaction.raw(
    "update buyer_refund set state = 'failed', obstacle = 'payment_reversed', updated_at = now() where id = any(?)",
    [open.map(({ id }) => id)] as never,
  );
  const sum = (rows: typeof refunds) => rows.reduce((total, { amount }) => total + amount, 0);
  const takenOut = sum(refunds.filter(({ reason }) => reason === "partly_cancelled"));
  return { owed: sum(open), givenBack: sum(refunds) - sum(open), takenOut };
}

/** Books that a late payment was taken back before the buyer had it again; afterwards it is a loss for people to find. */
export async function reverseLatePayment(database: Database, orderRef: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const { owed } = await stopRefunds(transaction, "cause", `late_payment:${orderRef}`);
    if (owed > 0) await postLedger(transaction, [postingOfLateReversal(orderRef, owed)]);
  });
}

/** Orders whose payment was reversed after the goods had gone, and that were not brought back; newest first. */
export function listPaymentLosses(executor: Executor, limit: number): Promise<PaymentLoss[]> {
  return rowsOf<PaymentLoss>(
    executor,
    `select t.order_id, t.order_number, sum(e.amount)::float8 as amount, min(t.created_at) as at
     from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
     where e.account = ? group by t.order_id, t.order_number having sum(e.amount) > 0
     order by min(t.created_at) desc, t.order_id limit ?`,
    [PLATFORM_ACCOUNTS.losses, limit],
  );
}
