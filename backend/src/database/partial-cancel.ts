import { type Cut, type CutProblem, cutLines, type WantedCut } from "@pasar/contracts/cut-lines";
import type { CutReason, OrderLine, OrderStage } from "@pasar/contracts/order";
import { type AuditActor, recordAudit } from "./audit";
import { matchCashPayment } from "./cash-payment";
import { type Database, type Executor, rowsOf } from "./connection";
import { isMoneyIn, type LockedOrder, lockOrder, type OrderOwner } from "./lock-order";
import { refundSale } from "./refunds";
import { lowerReservations } from "./reserve-stock";
import { changeShelves, lockShelves, type Shelf } from "./shelves";

type CutMaker = { madeBy: "member"; memberId: string } | { madeBy: "buyer"; memberId: null };

/** Pieces to take out of an order. `owner` is whose order it must be, `actor` the member who decides. */
export interface OrderCut {
  /** Made by the client: the same id counts once. */
  id: string;
  orderId: string;
  owner: OrderOwner;
  maker: CutMaker;
  actor?: AuditActor;
  lines: readonly WantedCut[];
  reason: CutReason;
  note?: string;
  /** The pieces are not on the shelf either, so the stock falls with them. */
  lowersStock: boolean;
}

/** What came of it; `done` also when the same cut had been made before. */
export type CutOutcome = "done" | "order_not_found" | "order_unpaid" | "key_reused" | CutProblem;

/** Until when each side may take pieces out: a buyer before the seller accepts, a seller before the goods leave. */
const CUTTABLE: Record<"buyer" | "member", readonly OrderStage[]> = {
  buyer: ["awaiting_acceptance"],
  member: ["awaiting_acceptance", "preparing", "ready_for_pickup"],
};

/** Whether somebody may take pieces out of an order, which must have more than one. */
export function canCut({ stage, lines }: { stage: OrderStage; lines: OrderLine[] }, by: "buyer" | "member"): boolean {
  return CUTTABLE[by].includes(stage) && lines.reduce((sum, { quantity }) => sum + quantity, 0) > 1;
}

/**
 * Takes pieces out of an order under its lock: the bill, the reservation, the stock and what is owed to the buyer change
 * together or not at all. Cash has less to be taken. The fee stays: the way is the same.
 */
export async function cutOrder(database: Database, cut: OrderCut): Promise<CutOutcome> {
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, cut.orderId, cut.owner);
    if (!order) return "order_not_found";
    const earlier = await findEarlier(transaction, cut);
    if (earlier) return earlier.is_same ? "done" : "key_reused";
    if (order.stage === "awaiting_payment") return "order_unpaid";
    if (!CUTTABLE[cut.maker.madeBy].includes(order.stage)) return "order_moved_on";
    const change = cutLines(await linesOf(transaction, order.id), cut.lines);
    if (typeof change === "string") return change;
    // A discount may have left a line for nothing; an order for nothing is no order.
    if (change.amount >= order.total) return "order_emptied";
    await freePieces(transaction, order, cut, change);
    await keepCut(transaction, order, cut, change);
    await settleDifference(transaction, order, { cutId: cut.id, amount: change.amount });
    return "done";
  });
}

async function findEarlier(transaction: Executor, cut: OrderCut): Promise<{ is_same: boolean } | undefined> {
  const [row] = await rowsOf<{ is_same: boolean }>(
    transaction,
    "select order_id = ? and reason = ? and wanted = ?::jsonb as is_same from partial_cancellation where id = ?",
    [cut.orderId, cut.reason, JSON.stringify(cut.lines), cut.id],
  );
  return row;
}

async function linesOf(transaction: Executor, orderId: string): Promise<OrderLine[]> {
  const [row] = await rowsOf<{ lines: OrderLine[] }>(transaction, "select lines from seller_order where id = ?", [
    orderId,
  ]);
  return row?.lines ?? [];
}

/** Frees what was held for the pieces; the shelves are locked first, in every buyer's order. */
async function freePieces(transaction: Executor, order: LockedOrder, cut: OrderCut, { taken }: Cut): Promise<void> {
  const pieces = new Map<string, number>();
  for (const { variant_id, quantity } of taken) pieces.set(variant_id, (pieces.get(variant_id) ?? 0) + quantity);
  const shelves = await lockShelves(transaction, order.seller_id, [...pieces.keys()]);
  await lowerReservations(transaction, order.id, pieces);
  if (cut.lowersStock) await lowerStock(transaction, { order, cut, pieces, shelves });
}

interface Missing {
  order: LockedOrder;
  cut: OrderCut;
  pieces: ReadonlyMap<string, number>;
  shelves: ReadonlyMap<string, Shelf>;
}

function lowerStock(transaction: Executor, { order, cut, pieces, shelves }: Missing): Promise<void> {
  return changeShelves(
    transaction,
    [...shelves.values()].map((shelf) => ({
      shelf,
      after: shelf.on_hand - (pieces.get(shelf.variant_id) ?? 0),
      reason: cut.reason === "damaged" ? "spoiled" : "corrected",
      sellerId: order.seller_id,
      memberId: cut.maker.memberId,
      occurredAt: new Date().toISOString(),
      idempotencyKey: `cut:${cut.id}:${shelf.variant_id}`,
      note: cut.note,
    })),
  );
}

async function keepCut(transaction: Executor, order: LockedOrder, cut: OrderCut, change: Cut): Promise<void> {
  const { left, taken, amount } = change;
  const { madeBy, memberId } = cut.maker;
  await transaction.raw(
    `update seller_order set lines = ?::jsonb, subtotal = ?, goods_discount = ?, total = total - ?, updated_at = now()
     where id = ?`,
    [JSON.stringify(left), sumOf(left, "total"), sumOf(left, "discount"), amount, order.id],
  );
  await transaction.raw(
    `insert into partial_cancellation (id, order_id, made_by, member_id, reason, note, wanted, lines, amount, is_refunded,
                                       lowers_stock)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)`,
    [
      cut.id,
      order.id,
      madeBy,
      memberId,
      cut.reason,
      cut.note ?? null,
      JSON.stringify(cut.lines),
      JSON.stringify(taken),
      amount,
      isMoneyIn(order),
      cut.lowersStock,
    ] as never,
  );
  if (!cut.actor) return;
  await recordAudit(transaction, {
    actor: cut.actor,
    action: "order.partly_cancelled",
    sellerId: order.seller_id,
    record: { type: "order", id: order.id },
    before: { total: order.total },
    after: { number: order.number, total: order.total - amount, reason: cut.reason, note: cut.note ?? null },
  });
}

function sumOf(lines: readonly OrderLine[], column: "total" | "discount"): number {
  return lines.reduce((sum, line) => sum + (line[column] ?? 0), 0);
}

/** Money that is in is owed again; of cash there is less to take. */
async function settleDifference(
  transaction: Executor,
  order: LockedOrder,
  { cutId, amount }: { cutId: string; amount: number },
): Promise<void> {
  if (amount === 0) return;
  if (!isMoneyIn(order)) {
    await transaction.raw("update checkout set total = total - ?, updated_at = now() where id = ?", [
      amount,
      order.checkout_id,
    ]);
    await matchCashPayment(transaction, order.id);
    return;
  }
  const cause = `partly_cancelled:${cutId}`;
  const opening = await refundSale(transaction, order, { cause, reason: "partly_cancelled", amount });
  if (opening !== "opened") throw new Error(`cut ${cutId} would give back more than was paid`);
}
