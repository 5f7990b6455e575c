import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { LISTING_CHANGED } from "../../search/product";
import { fulfilOrder } from "./fulfil-order";
import { matchMedusaOrder } from "./match-medusa-order";

const BATCH = 20;

/** Follows a partial cancellation in Medusa, and tells the search index that goods are free again. */
export async function followCut(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  const [order] = await rowsOf<{ product_ids: string[] }>(
    database,
    `select array(
       select distinct v.product_id from partial_cancellation k
       cross join lateral jsonb_to_recordset(k.lines) as line(variant_id text)
       join product_variant v on v.id = line.variant_id where k.order_id = o.id) as product_ids
     from seller_order o where o.id = ?
       and exists (select 1 from partial_cancellation k where k.order_id = o.id and k.followed_at is null)`,
    [orderId],
  );
  if (!order) return;
  await exclusively(database, `fulfil:${orderId}`, () => matchMedusaOrder(container, orderId));
  // A hand-over right after it found the key taken and left its part to us.
  await fulfilOrder(container, orderId);
  await container.resolve(Modules.EVENT_BUS).emit({ name: LISTING_CHANGED, data: { product_ids: order.product_ids } });
}

/** Finds Medusa's orders that lag behind a partial cancellation, for when a process died in between. */
export async function followCutLeftOvers(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ order_id: string }>(
    databaseOf(container),
    `select distinct order_id from partial_cancellation
     where followed_at is null and created_at < now() - interval '30 seconds' limit ?`,
    [BATCH],
  );
  for (const { order_id } of rows) {
    await followCut(container, order_id).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`order ${order_id} could not be edited: ${error.message}`),
    );
  }
}
