import type { StockMovement } from "@pasar/contracts/stock";
import { type Executor, rowsOf } from "./connection";

const MOVEMENTS = `
  select m.id, m.variant_id, m.delta, m.on_hand_before as before, m.on_hand_after as after, m.reason, m.supplier,
         m.stock_out_reason, m.note, who.name as member_name, o.number as order_number, m.occurred_at,
         m.created_at as recorded_at
  from stock_movement m
  left join member who on who.id = m.member_id
  left join seller_order o on o.id = m.order_id
  where m.seller_id = ? and m.deleted_at is null`;

/** Reads the movement a command with this key made; undefined when there is none. */
export async function findMovement(
  executor: Executor,
  sellerId: string,
  idempotencyKey: string,
): Promise<StockMovement | undefined> {
  const [movement] = await rowsOf<StockMovement>(executor, `${MOVEMENTS} and m.idempotency_key = ?`, [
    sellerId,
    idempotencyKey,
  ]);
  return movement;
}

/** Reads a variant's movements, newest first, those before the one called `after`. */
export function listMovements(
  executor: Executor,
  { sellerId, variantId, after, limit }: { sellerId: string; variantId: string; after?: string; limit: number },
): Promise<StockMovement[]> {
  return rowsOf<StockMovement>(
    executor,
    `${MOVEMENTS} and m.variant_id = ?
       and (?::text is null or (m.created_at, m.id) <
            (select created_at, id from stock_movement where id = ? and variant_id = m.variant_id))
     order by m.created_at desc, m.id desc limit ?`,
    [sellerId, variantId, after ?? null, after ?? null, limit],
  );
}
