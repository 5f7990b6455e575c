import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  capturePaymentWorkflow,
  completeOrderWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { databaseOf, exclusively, rowsOf } from "../../database/connection";
import { matchMedusaOrder } from "./match-medusa-order";
import { recordFulfilmentWorkflow } from "./record-fulfilment";

const BATCH = 20;

interface OrderGraph {
  items: { id: string; title: string; detail: { quantity: number } }[];
  shipping_methods: { shipping_option_id: string }[];
  fulfillments: { id: string; delivered_at: string | null }[];
  payment_collections: { payments: { id: string; captured_at: string | null; canceled_at: string | null }[] }[];
}

const FIELDS = [
  "items.id",
  "items.title",
  "items.detail.quantity",
  "shipping_methods.shipping_option_id",
  "fulfillments.id",
  "fulfillments.delivered_at",
  "payment_collections.payments.id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
];

/** Brings Medusa's order up to what happened at the counter: fulfilled, delivered, cash captured, completed. */
export async function fulfilOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const database = databaseOf(container);
  await exclusively(database, `fulfil:${orderId}`, async () => {
    const [order] = await rowsOf<{ stock_location_id: string }>(
      database,
      `select s.stock_location_id from seller_order so join seller s on s.id = so.seller_id
       join "order" o on o.id = so.id
       where so.id = ? and so.stage = 'completed' and o.status not in ('completed', 'canceled')`,
      [orderId],
    );
    if (order) await bringUpToDate(container, orderId, order.stock_location_id);
  });
}

async function bringUpToDate(container: MedusaContainer, orderId: string, locationId: string): Promise<void> {
  await matchMedusaOrder(container, orderId);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  const order = data[0] as unknown as OrderGraph;
  const [done] = order.fulfillments;
  const fulfillmentId = done?.id ?? (await fulfil(container, orderId, locationId, order));
  if (!done?.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId, fulfillmentId } });
  }
  for (const payment of order.payment_collections.flatMap(({ payments }) => payments)) {
    if (payment.captured_at || payment.canceled_at) continue;
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
  await completeOrderWorkflow(container).run({ input: { orderIds: [orderId] } });
}

async function fulfil(
  container: MedusaContainer,
  orderId: string,
  locationId: string,
  { items, shipping_methods }: OrderGraph,
): Promise<string> {
  const shippingOptionId = shipping_methods[0]?.shipping_option_id ?? "";
  const { provider_id } = await container.resolve(Modules.FULFILLMENT).retrieveShippingOption(shippingOptionId);
  const { result } = await recordFulfilmentWorkflow(container).run({
    input: {
      orderId,
      locationId,
      shippingOptionId,
      providerId: provider_id,
      items: items.map(({ id, title, detail }) => ({ id, title, quantity: Number(detail.quantity) })),
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
