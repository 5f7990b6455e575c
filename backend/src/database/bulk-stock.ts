import type { StockBulkLine } from "@pasar/contracts/stock";
import { type AuditActor, recordAudit } from "./audit";
import { lockPrice, writePrice } from "./change-price";
import type { Database, Executor } from "./connection";
import type { StockActor } from "./move-stock";
import { changeShelves, KeyTaken, lockShelves, type Shelf } from "./shelves";
import { findMovement } from "./stock-movements";

/** What came of a line: all of it was written, or nothing and why. */
export type BulkOutcome =
  | "done"
  | "key_reused"
  | "product_not_found"
  | "stock_changed"
  | "stock_reserved"
  | "price_changed";

/** One line with the key and the clock of its command. */
export interface BulkChange {
  actor: StockActor;
  auditActor: AuditActor;
  line: StockBulkLine;
  occurredAt: string;
}

/** Writes stock and price of one line together, each only when it still is what the member saw. The same key counts once. */
export async function applyBulkLine(database: Database, change: BulkChange): Promise<BulkOutcome> {
  try {
    return await database.transaction((transaction) => applyLine(transaction, change));
  } catch (error) {
    if (error instanceof KeyTaken) return "key_reused";
    throw error;
  }
}

async function applyLine(transaction: Executor, change: BulkChange): Promise<BulkOutcome> {
  const { actor, line } = change;
  const shelf = (await lockShelves(transaction, actor.sellerId, [line.variant_id])).get(line.variant_id);
  if (!shelf) return "product_not_found";
  const stock = await planStock(transaction, change, shelf);
  const price = line.price ? await planPrice(transaction, line.variant_id, line.price) : "done";
  const refusal = [stock, price].find((plan) => plan !== "done" && plan !== "due");
  if (refusal) return refusal as BulkOutcome;
  if (stock === "due" && line.stock) await writeStock(transaction, change, shelf, line.stock.to);
  if (price === "due" && line.price) {
    await changePrice(transaction, change, shelf, line.price);
  }
  return "done";
}

type Plan = BulkOutcome | "due";

async function planStock(transaction: Executor, { actor, line }: BulkChange, shelf: Shelf): Promise<Plan> {
  if (!line.stock) return "done";
  const earlier = await findMovement(transaction, actor.sellerId, actor.idempotencyKey);
  if (earlier) return earlier.variant_id === line.variant_id && earlier.after === line.stock.to ? "done" : "key_reused";
  if (shelf.on_hand !== line.stock.from) return "stock_changed";
  return line.stock.to < shelf.reserved ? "stock_reserved" : "due";
}

async function planPrice(
  transaction: Executor,
  variantId: string,
  { from, to }: NonNullable<StockBulkLine["price"]>,
): Promise<Plan> {
  const present = await lockPrice(transaction, variantId);
  if (present === to) return "done";
  return present === from ? "due" : "price_changed";
}

async function changePrice(
  transaction: Executor,
  { actor: { sellerId }, auditActor, line: { variant_id } }: BulkChange,
  { product_id }: Shelf,
  { from, to, reason }: NonNullable<StockBulkLine["price"]>,
): Promise<void> {
  await writePrice(transaction, { sellerId, variantId: variant_id, to, reason });
  await recordAudit(transaction, {
    actor: auditActor,
    action: "price.changed",
    sellerId,
    record: { type: "product", id: product_id },
    before: { variant_id, price: from },
    after: { variant_id, price: to, ...(reason ? { reason } : {}) },
  });
}

function writeStock(
  transaction: Executor,
  { actor, occurredAt }: BulkChange,
  shelf: Shelf,
  after: number,
): Promise<void> {
  return changeShelves(transaction, [{ ...actor, occurredAt, shelf, after, reason: "corrected" }]);
}
