import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf, exclusively, rowsOf, whenFree } from "../../database/connection";
import { cancelMedusaOrder } from "./cancel-medusa-order";

const BATCH = 50;

const DEAD_HERE_ALONE = `
  from seller_order s join "order" o on o.id = s.id join checkout c on c.id = s.checkout_id
  where s.stage = 'cancelled' and o.status not in ('canceled', 'completed')`;

/**
 * Cancels Medusa's order whose selling side is dead, as soon as nobody else is at its charge. Nothing when it is done: two
 * must never cancel the same order, because Medusa undoes what the slower one did, and that revives the reservations.
 */
export async function followCancellation(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  const [order] = await rowsOf<{ key: string }>(
    database,
    `select 'payment:' || coalesce(c.charge_ref, c.id) as key ${DEAD_HERE_ALONE} and o.id = ?`,
    [orderId],
  );
  if (!order) return;
  await whenFree(() =>
    exclusively(database, order.key, async () => {
      const still = await rowsOf(database, `select 1 ${DEAD_HERE_ALONE} and o.id = ?`, [orderId]);
      if (still.length > 0) await cancelMedusaOrder(container, orderId);
      return true;
    }),
  );
}

/** Finds Medusa's orders that lag behind, for when a process died in between. */
export async function cancelLeftOvers(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select o.id ${DEAD_HERE_ALONE} and s.updated_at < now() - interval '30 seconds' limit ${BATCH}`,
  );
  for (const { id } of rows) {
    await followCancellation(container, id).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`order ${id} could not be cancelled: ${error.message}`),
    );
  }
}
