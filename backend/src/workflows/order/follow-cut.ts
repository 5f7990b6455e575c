import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { fulfilOrder } from "./fulfil-order";
import { matchMedusaOrder } from "./match-medusa-order";

const BATCH = 20;

/** Follows a partial cancellation in Medusa. */
export async function followCut(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  const [cut] = await rowsOf(
    database,
    "select 1 from partial_cancellation where order_id = ? and followed_at is null limit 1",
    [orderId],
  );
  if (!cut) return;
  await exclusively(database, `fulfil:${orderId}`, () => matchMedusaOrder(container, orderId));
  // A hand-over right after it found the key taken and left its part to us.
  await fulfilOrder(container, orderId);
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
