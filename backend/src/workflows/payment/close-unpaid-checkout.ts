import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { databaseOf, rowsOf } from "../../database/connection";
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

/** Cancels Medusa's orders whose selling side is dead already, for when a process died in between. */
export async function cancelLeftOvers(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select o.id from seller_order s join "order" o on o.id = s.id
     where s.stage = 'cancelled' and o.status not in ('canceled', 'completed') and s.updated_at < now() - interval '30 seconds'
     limit 50`,
  );
  for (const { id } of rows) {
    await cancelMedusaOrder(container, id).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`order ${id} could not be cancelled: ${error.message}`),
    );
  }
}
