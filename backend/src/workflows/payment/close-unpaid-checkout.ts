import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { closeUnpaidCheckout as closeInDatabase } from "../../database/payment-moves";
import { LISTING_CHANGED } from "../../search/product";

/** Ends an unpaid checkout: its stock is free at once, then Medusa's orders are cancelled. */
export async function closeUnpaidCheckout(
  container: MedusaContainer,
  checkoutId: string,
  state: "expired" | "denied",
): Promise<void> {
  const orderIds = await closeInDatabase(databaseOf(container), checkoutId, state);
  for (const id of orderIds) await cancelMedusaOrder(container, id);
}

/** Cancels Medusa's order and tells the search index that its goods are free again. */
export async function cancelMedusaOrder(container: MedusaContainer, orderId: string): Promise<void> {
  await cancelOrderWorkflow(container).run({ input: { order_id: orderId, no_notification: true } });
  const goods = await rowsOf<{ product_id: string }>(
    databaseOf(container),
    `select distinct li.product_id from order_item oi join order_line_item li on li.id = oi.item_id
     where oi.order_id = ? and li.product_id is not null`,
    [orderId],
  );
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: LISTING_CHANGED, data: { product_ids: goods.map(({ product_id }) => product_id) } });
}

const TOLD_TOO_LITTLE = `
  from seller_order s join "order" o on o.id = s.id join checkout c on c.id = s.checkout_id
  where s.stage = 'cancelled' and o.status not in ('canceled', 'completed')
    and s.updated_at < now() - interval '30 seconds'`;

/**
 * Cancels Medusa's orders whose selling side is dead already, for when a process died in between.
 * Two processes must never cancel the same order: Medusa undoes what the slower one did, and that revives the reservations.
 */
export async function cancelLeftOvers(container: MedusaContainer): Promise<void> {
  const database = databaseOf(container);
  const rows = await rowsOf<{ id: string; key: string }>(
    database,
    `select o.id, 'payment:' || coalesce(c.charge_ref, c.id) as key ${TOLD_TOO_LITTLE} limit 50`,
  );
  for (const { id, key } of rows) {
    const cancelled = exclusively(database, key, async () => {
      const still = await rowsOf(database, `select 1 ${TOLD_TOO_LITTLE} and o.id = ?`, [id]);
      if (still.length > 0) await cancelMedusaOrder(container, id);
    });
    await cancelled.catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`order ${id} could not be cancelled: ${error.message}`),
    );
  }
}
