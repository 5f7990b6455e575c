import type { FulfillmentWorkflow } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentWorkflow,
  createRemoteLinkStep,
  registerOrderFulfillmentStep,
} from "@medusajs/medusa/core-flows";

/** The order's part of a fulfilment: what was handed over, and from where. */
export interface HandedOverGoods {
  orderId: string;
  locationId: string;
  shippingOptionId: string;
  providerId: string;
  items: { id: string; title: string; quantity: number }[];
}

/** Records in Medusa what a seller handed over. The stock has moved already, with the hand-over itself. */
export const recordFulfilmentWorkflow = createWorkflow("record-fulfilment", (goods: HandedOverGoods) => {
  const input = transform({ goods }, ({ goods }) => fulfilmentInput(goods));
  const fulfilment = createFulfillmentWorkflow.runAsStep({ input });
  registerOrderFulfillmentStep(
    transform({ goods, fulfilment }, ({ goods, fulfilment }) => ({
      order_id: goods.orderId,
      reference: Modules.FULFILLMENT,
      reference_id: fulfilment.id,
      items: goods.items.map(({ id, quantity }) => ({ id, quantity })),
    })),
  );
  createRemoteLinkStep(
    transform({ goods, fulfilment }, ({ goods, fulfilment }) => [
      {
        [Modules.ORDER]: { order_id: goods.orderId },
        [Modules.FULFILLMENT]: { fulfillment_id: fulfilment.id },
      },
    ]),
  );
  return new WorkflowResponse(fulfilment);
});

function fulfilmentInput(goods: HandedOverGoods): FulfillmentWorkflow.CreateFulfillmentWorkflowInput {
  return {
    location_id: goods.locationId,
    provider_id: goods.providerId,
    shipping_option_id: goods.shippingOptionId,
    order: { id: goods.orderId } as FulfillmentWorkflow.CreateFulfillmentWorkflowInput["order"],
    items: goods.items.map(({ id, title, quantity }) => ({ line_item_id: id, title, quantity, sku: "", barcode: "" })),
    labels: [],
    delivery_address: {},
    packed_at: new Date(),
  };
}
