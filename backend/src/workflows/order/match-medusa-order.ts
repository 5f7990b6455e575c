import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import type { OrderLine } from "@pasar/contracts/order";
import { type Database, databaseOf, rowsOf } from "../../database/connection";

/** One of Medusa's order lines. */
interface MedusaItem {
  id: string;
  variant_id: string;
  quantity: number;
}

/**
 * Edits Medusa's order so that it has the pieces our order has: its items and so its total. Nothing when it does already.
 * Medusa's own edit would reserve the goods anew and ask for money; ours are held and owed already. The caller sees to it
 * that nobody else changes this order at the same time.
 */
export async function matchMedusaOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  const orders = container.resolve(Modules.ORDER);
  const actions = (await lessItems(database, orderId)).map(({ id, quantity }) => ({
    action: "ITEM_UPDATE",
    details: { reference_id: id, quantity },
  }));
  if (actions.length > 0) {
    const broken = await orders.listOrderChanges({ order_id: orderId, status: OrderChangeStatus.PENDING });
    if (broken.length > 0) await orders.cancelOrderChange(broken.map(({ id }) => id));
    const change = await orders.createOrderChange({ order_id: orderId, change_type: "edit", actions } as never);
    await orders.confirmOrderChange(change.id);
  }
  await database.raw("update partial_cancellation set followed_at = now() where order_id = ? and followed_at is null", [
    orderId,
  ]);
}

/** The items of Medusa's order that have more pieces than ours, with the pieces they should have. */
async function lessItems(database: Database, orderId: string): Promise<MedusaItem[]> {
  const [order] = await rowsOf<{ lines: OrderLine[]; items: MedusaItem[] }>(
    database,
    `select so.lines, (
       select jsonb_agg(jsonb_build_object('id', oi.item_id, 'variant_id', li.variant_id, 'quantity', oi.quantity::int)
                        order by oi.item_id)
       from order_item oi join order_line_item li on li.id = oi.item_id
       where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null) as items
     from seller_order so join "order" o on o.id = so.id
     where so.id = ? and so.stage <> 'cancelled' and o.status <> 'canceled'`,
    [orderId],
  );
  if (!order) return [];
  const wanted = new Map<string, number>();
  for (const { variant_id, quantity } of order.lines) {
    wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity);
  }
  return order.items.flatMap((item) => {
    const quantity = Math.min(item.quantity, wanted.get(item.variant_id) ?? 0);
    wanted.set(item.variant_id, (wanted.get(item.variant_id) ?? 0) - quantity);
    return quantity < item.quantity ? [{ ...item, quantity }] : [];
  });
}
