import type { CancelReason, OrderStage } from "@pasar/contracts/order";
import { postingOfReversedReturn } from "../modules/ledger/refund-postings";
import { type AuditActor, recordAudit } from "./audit";
import { callOffBookings } from "./cancel-bookings";
import { recordSteps, type StepMaker } from "./checkouts";
import type { Database, Executor } from "./connection";
import { isMoneyIn, isReversed, type LockedOrder, lockOrder, type OrderOwner } from "./lock-order";
import { postLedger } from "./post-ledger";
import { refundSale } from "./refunds";
import { consumeStock, freeReservations } from "./reserve-stock";

/** A cancellation. `owner` is whose order it must be, `actor` the member who decides. */
export interface OrderCancel {
  orderId: string;
  owner: OrderOwner;
  maker: StepMaker;
  actor?: AuditActor;
  reason: CancelReason;
  note?: string;
}

/** What came of it; `done` also when it had been cancelled so before. */
export type CancelOutcome = "done" | "order_not_found" | "order_unpaid" | "order_moved_on";

/** Until when each side may cancel: a buyer and the clock before the seller accepts, a seller before the goods arrive. */
export const CANCELLABLE: Record<StepMaker["madeBy"], readonly OrderStage[]> = {
  buyer: ["awaiting_acceptance"],
  member: ["awaiting_acceptance", "preparing", "ready_for_pickup", "sent"],
  system: ["awaiting_acceptance"],
};

/** Cancels an order under its lock: stage, stock, and what is owed to the buyer change together or not at all. */
export async function cancelOrder(database: Database, cancel: OrderCancel): Promise<CancelOutcome> {
  const { orderId, owner, maker, reason } = cancel;
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, orderId, owner);
    if (!order) return "order_not_found";
    if (order.stage === "cancelled" && order.cancel_reason === reason) return "done";
    if (order.stage === "awaiting_payment") return "order_unpaid";
    if (!CANCELLABLE[maker.madeBy].includes(order.stage)) return "order_moved_on";
    await stopOrder(transaction, order, cancel);
    if (order.total > 0) await settleMoney(transaction, order);
    await closeCash(transaction, order);
    return "done";
  });
}

/** Money that is in is owed to the buyer again; for what the bank took back the seller keeps nothing. */
async function settleMoney(transaction: Executor, order: LockedOrder): Promise<void> {
  if (isReversed(order)) await postLedger(transaction, [postingOfReversedReturn(order)]);
  if (!isMoneyIn(order)) return;
  const opening = await refundSale(transaction, order, {
    cause: `order_cancelled:${order.id}`,
    reason: "order_cancelled",
    amount: order.total,
  });
  if (opening !== "opened") throw new Error(`order ${order.id} would give back more than was paid`);
}

/** Ends a locked order. Its goods are free again, unless they are on their way: then their seller puts them back. */
export async function stopOrder(
  transaction: Executor,
  order: LockedOrder,
  { reason, note, maker, actor }: Pick<OrderCancel, "reason" | "note" | "maker" | "actor">,
): Promise<void> {
  await transaction.raw(
    "update seller_order set stage = 'cancelled', cancel_reason = ?, cancel_note = ?, updated_at = now() where id = ?",
    [reason, note ?? null, order.id] as never,
  );
  await recordSteps(transaction, [{ orderId: order.id, stage: "cancelled", ...maker }]);
  if (order.stage === "sent") await leaveShelf(transaction, order, maker.memberId);
  else await freeReservations(transaction, [order.id]);
  await callOffBookings(transaction, order.id);
  if (!actor) return;
  await recordAudit(transaction, {
    actor,
    action: "order.cancelled",
    sellerId: order.seller_id,
    record: { type: "order", id: order.id },
    before: { stage: order.stage },
    after: { number: order.number, reason, note: note ?? null },
  });
}

/** What is on its way is on no shelf; it comes back by its seller's word alone (`database/put-back.ts`). */
function leaveShelf(transaction: Executor, { id, seller_id }: LockedOrder, memberId: string | null): Promise<void> {
  return consumeStock(transaction, { orderId: id, sellerId: seller_id, memberId }, "sent_out");
}

/** Cash is not to come any more once no order of the checkout is open. */
async function closeCash(transaction: Executor, { checkout_id }: LockedOrder): Promise<void> {
  await transaction.raw(
    `update checkout c set updated_at = now(), payment_state = case
       when exists (select 1 from seller_order where checkout_id = c.id and stage = 'completed') then 'paid'
       else 'cancelled' end
     where id = ? and payment_state = 'on_handover'
       and not exists (select 1 from seller_order where checkout_id = c.id and stage not in ('completed', 'cancelled'))`,
    [checkout_id],
  );
}
