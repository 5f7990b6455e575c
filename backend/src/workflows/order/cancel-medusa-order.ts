import type { MedusaContainer } from "@medusajs/framework/types";
import { PaymentCollectionStatus } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  cancelOrdersStep,
  cancelPaymentStep,
  deleteReservationsByLineItemsStep,
  updatePaymentCollectionStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";

interface OrderGraph {
  items: { id: string }[];
  payment_collections: { id: string; payments: { id: string; captures: unknown[] }[] }[];
}

const FIELDS = [
  "items.id",
  "payment_collections.id",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.id",
];

/**
 * What Medusa's own cancellation does, without its refund: money goes back by our refund records alone, and Medusa's
 * refund would ask the gateway a second time.
 */
const cancelMedusaOrderWorkflow = createWorkflow("cancel-medusa-order", (input: { orderId: string }) => {
  const found = useQueryGraphStep({
    entity: "order",
    fields: FIELDS,
    filters: { id: input.orderId },
    options: { throwIfKeyNotFound: true },
  });
  const parts = transform({ found }, ({ found }) => partsOf(found.data[0] as unknown as OrderGraph));
  deleteReservationsByLineItemsStep(parts.itemIds);
  cancelPaymentStep({ paymentIds: parts.uncapturedIds });
  updatePaymentCollectionStep({
    selector: { id: parts.collectionIds },
    update: { status: PaymentCollectionStatus.CANCELED },
  });
  cancelOrdersStep({ orderIds: [input.orderId] });
  return new WorkflowResponse(parts);
});

function partsOf({ items, payment_collections }: OrderGraph) {
  const payments = payment_collections.flatMap((collection) => collection.payments);
  return {
    itemIds: items.map(({ id }) => id),
    collectionIds: payment_collections.map(({ id }) => id),
    uncapturedIds: payments.filter(({ captures }) => captures.length === 0).map(({ id }) => id),
  };
}

/** Cancels Medusa's order. */
export async function cancelMedusaOrder(container: MedusaContainer, orderId: string): Promise<void> {
  await cancelMedusaOrderWorkflow(container).run({ input: { orderId } });
}
