import type { OrderLine } from "@pasar/contracts/order";
import type { PutBack } from "@pasar/contracts/seller";
import { type Database, type Executor, rowsOf } from "./connection";
import { type LockedOrder, lockOrder } from "./lock-order";
import { changeShelves, lockShelves } from "./shelves";

/** Whether goods of order `o` left its seller and may have come back, a column for statements that read orders. */
export const CAN_PUT_BACK = `(
  (o.stage = 'cancelled' or exists (select 1 from buyer_refund r where r.order_id = o.id and r.deleted_at is null))
  and exists (select 1 from stock_movement g where g.order_id = o.id and g.reason in ('sold', 'sent_out')
              and g.deleted_at is null)
  and not exists (select 1 from stock_movement g where g.order_id = o.id and g.reason = 'returned'
                  and g.deleted_at is null)) as can_put_back`;

/** Usable goods that came back, by a member's word. */
export interface GoodsBack extends PutBack {
  orderId: string;
  sellerId: string;
  memberId: string;
}

/** Refused: not this seller's, nothing that could come back (any more), or more than was ordered. */
type Outcome = "done" | "order_not_found" | "order_moved_on" | "too_many";

/** Puts usable goods of an order that left on the shelf again, once; nothing of it moves money. */
export function putBack(database: Database, { orderId, sellerId, memberId, lines }: GoodsBack): Promise<Outcome> {
  return database.transaction(async (transaction) => {
    const order = await lockOrder(transaction, orderId, { sellerId });
    if (!order) return "order_not_found";
    const { isOpen, ordered } = await goodsOf(transaction, order);
    if (!isOpen) return "order_moved_on";
    const back = lines.filter(({ quantity }) => quantity > 0);
    if (back.some(({ variant_id, quantity }) => quantity > (ordered.get(variant_id) ?? 0))) return "too_many";
    const shelves = await lockShelves(
      transaction,
      sellerId,
      back.map(({ variant_id }) => variant_id),
    );
    const changes = back.flatMap(({ variant_id, quantity }) => {
      const shelf = shelves.get(variant_id);
      return shelf ? [{ shelf, quantity }] : [];
    });
    if (changes.length < back.length) return "too_many";
    await changeShelves(
      transaction,
      changes.map(({ shelf, quantity }) => ({
        shelf,
        after: shelf.on_hand + quantity,
        reason: "returned" as const,
        sellerId,
        memberId,
        orderId,
        occurredAt: new Date().toISOString(),
        idempotencyKey: `returned:${orderId}:${shelf.variant_id}`,
      })),
    );
    return "done";
  });
}

async function goodsOf(transaction: Executor, { id }: LockedOrder) {
  const [row] = await rowsOf<{ can_put_back: boolean; lines: OrderLine[] }>(
    transaction,
    `select o.lines, ${CAN_PUT_BACK} from seller_order o where o.id = ?`,
    [id],
  );
  const ordered = new Map(row?.lines.map(({ variant_id, quantity }) => [variant_id, quantity]));
  return { isOpen: row?.can_put_back ?? false, ordered };
}
