import type { StockCount, StockMove } from "@pasar/contracts/stock";
import { enqueue } from "../../lib/outbox";

/** The thing that changes, and what to call the change. */
interface Named {
  title: string;
  detail: string;
}

/** Moves pieces on or off a shelf: at once on this phone, at the backend as soon as there is a signal. */
export function moveStock(move: Omit<StockMove, "occurred_at">, named: Named): Promise<void> {
  const body: StockMove = { ...move, occurred_at: new Date().toISOString() };
  return enqueue({ topic: "stock", subject: move.variant_id, path: "/seller/stock/moves", body, ...named });
}

/** Sets a shelf to what was counted; refused when it changed since the member saw `expected`. */
export function countStock(count: Omit<StockCount, "occurred_at">, named: Named): Promise<void> {
  const body: StockCount = { ...count, occurred_at: new Date().toISOString() };
  return enqueue({ topic: "stock", subject: count.variant_id, path: "/seller/stock/counts", body, ...named });
}
