import type { StockCount, StockFigures, StockMove, StockMovement } from "@pasar/contracts/stock";
import type { Database } from "./connection";
import { changeShelves, KeyTaken, lockShelves, type Shelf, type ShelfChange } from "./shelves";
import { figuresOf } from "./stock-list";
import { findMovement } from "./stock-movements";

/** Who changes a shelf, and the key of the command. */
export interface StockActor {
  sellerId: string;
  memberId: string;
  idempotencyKey: string;
}

/** What came of a command; `done` also when the same command had been carried out before. */
export type StockOutcome =
  | { outcome: "done"; movement: StockMovement }
  | { outcome: "product_not_found" | "key_reused" }
  | { outcome: "stock_reserved" | "stock_changed"; figures: StockFigures };

/** What a command asks of the shelf it finds: the change, or why it may not be. */
type Plan = (shelf: Shelf) => Pick<ShelfChange, "after" | "reason"> | "stock_reserved" | "stock_changed";

/** Moves pieces on or off a shelf. Never below what buyers have reserved; the same key counts once. */
export function moveStock(database: Database, actor: StockActor, move: StockMove): Promise<StockOutcome> {
  const plan: Plan = ({ on_hand, reserved }) => {
    const after = on_hand + move.delta;
    return after < reserved ? "stock_reserved" : { after, reason: move.reason };
  };
  const isSame = ({ variant_id, delta, reason }: StockMovement) =>
    variant_id === move.variant_id && delta === move.delta && reason === move.reason;
  return changeOnce(database, actor, move, { plan, isSame });
}

/** Sets a shelf to what was counted, unless it changed since the member looked. The same key counts once. */
export function countStock(database: Database, actor: StockActor, count: StockCount): Promise<StockOutcome> {
  const plan: Plan = ({ on_hand, reserved }) => {
    if (on_hand !== count.expected) return "stock_changed";
    return count.counted < reserved ? "stock_reserved" : { after: count.counted, reason: "counted" };
  };
  const isSame = ({ variant_id, after, reason }: StockMovement) =>
    variant_id === count.variant_id && after === count.counted && reason === "counted";
  return changeOnce(database, actor, count, { plan, isSame });
}

type Facts = Pick<StockMove, "variant_id" | "occurred_at" | "supplier" | "stock_out_reason" | "note">;

async function changeOnce(
  database: Database,
  actor: StockActor,
  facts: Facts,
  { plan, isSame }: { plan: Plan; isSame: (earlier: StockMovement) => boolean },
): Promise<StockOutcome> {
  try {
    return await database.transaction(async (transaction) => {
      const shelf = (await lockShelves(transaction, actor.sellerId, [facts.variant_id])).get(facts.variant_id);
      if (!shelf) return { outcome: "product_not_found" };
      const earlier = await findMovement(transaction, actor.sellerId, actor.idempotencyKey);
      if (earlier) return isSame(earlier) ? doneWith(earlier) : { outcome: "key_reused" };
      const change = plan(shelf);
      if (typeof change === "string") return { outcome: change, figures: figuresOf(shelf) };
      await changeShelves(transaction, [{ ...changeOf(actor, facts), ...change, shelf }]);
      const movement = await findMovement(transaction, actor.sellerId, actor.idempotencyKey);
      return doneWith(movement as StockMovement);
    });
  } catch (error) {
    if (error instanceof KeyTaken) return { outcome: "key_reused" };
    throw error;
  }
}

const doneWith = (movement: StockMovement): StockOutcome => ({ outcome: "done", movement });

function changeOf(
  { sellerId, memberId, idempotencyKey }: StockActor,
  { occurred_at, supplier, stock_out_reason, note }: Facts,
): Omit<ShelfChange, "shelf" | "after" | "reason"> {
  return {
    sellerId,
    memberId,
    idempotencyKey,
    occurredAt: occurred_at,
    supplier,
    stockOutReason: stock_out_reason,
    note,
  };
}
