import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  capturePaymentWorkflow,
  completeOrderWorkflow,
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { LISTING_CHANGED } from "../../search/product";

const BATCH = 20;

interface HandedOver {
  id: string;
  stock_location_id: string;
}

/**
 * Brings Medusa's order up to what happened at the counter: fulfilled, delivered, cash captured, completed.
 * Runs under the location's lock: Medusa's stock update reads, adds and writes, so two at once would lose one.
 */
export async function fulfilOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  const [order] = await rowsOf<HandedOver>(
    database,
    `select so.id, s.stock_location_id from seller_order so join seller s on s.id = so.seller_id
     join "order" o on o.id = so.id
     where so.id = ? and so.stage = 'completed' and o.status not in ('completed', 'canceled')`,
    [orderId],
  );
  if (!order) return;
  await exclusively(database, `stock:${order.stock_location_id}`, () => bringUpToDate(container, order), { wait: true });
}

async function bringUpToDate(container: MedusaContainer, { id, stock_location_id }: HandedOver): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "status",
      "items.id",
      "items.quantity",
      "items.product_id",
      "fulfillments.id",
      "fulfillments.delivered_at",
      "payment_collections.payments.id",
      "payment_collections.payments.captured_at",
    ],
    filters: { id },
  });
  const order = data[0] as unknown as FulfilmentGraph | undefined;
  if (!order || order.status === "completed") return;
  const fulfilmentId = order.fulfillments[0]?.id ?? (await fulfil(container, id, stock_location_id, order));
  if (!order.fulfillments[0]?.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: id, fulfillmentId: fulfilmentId } });
  }
  for (const payment of order.payment_collections.flatMap(({ payments }) => payments)) {
    if (!payment.captured_at) await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
  await completeOrderWorkflow(container).run({ input: { orderIds: [id] } });
  await container.resolve("event_bus").emit({
    name: LISTING_CHANGED,
    data: { product_ids: order.items.map(({ product_id }) => product_id) },
  });
}

interface FulfilmentGraph {
  status: string;
  items: { id: string; quantity: number; product_id: string }[];
  fulfillments: { id: string; delivered_at: string | null }[];
  payment_collections: { payments: { id: string; captured_at: string | null }[] }[];
}

async function fulfil(
  container: MedusaContainer,
  orderId: string,
  locationId: string,
  { items }: FulfilmentGraph,
): Promise<string> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: orderId,
      location_id: locationId,
      items: items.map(({ id, quantity }) => ({ id, quantity })),
      no_notification: true,
    },
  });
  return result.id;
}

/** Orders handed over whose Medusa order lags behind, for when a process died in between. */
export async function fulfilLeftOvers(container: MedusaContainer): Promise<void> {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select so.id from seller_order so join "order" o on o.id = so.id
     where so.stage = 'completed' and o.status not in ('completed', 'canceled')
       and so.updated_at < now() - interval '30 seconds' order by so.updated_at limit ?`,
    [BATCH],
  );
  for (const { id } of rows) {
    await fulfilOrder(container, id).catch((error: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`order ${id} could not be fulfilled: ${error.message}`),
    );
  }
}
