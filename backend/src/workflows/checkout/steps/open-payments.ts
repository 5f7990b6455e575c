import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { tieSessions } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { openSessions } from "../../payment/open-sessions";
import type { Placement } from "../prepare-placement";
import type { PlacedOrder } from "./record-orders";

interface OpenPaymentsInput {
  placement: Placement;
  orders: PlacedOrder[];
}

/**
 * Gives each order a payment collection with one session. Cash is authorised at once; sessions of one Midtrans charge
 * carry a seal that names it and wait in `pending_authorization`.
 */
export const openPaymentsStep = createStep(
  "open-payments",
  async ({ placement, orders }: OpenPaymentsInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT);
    const collections = await payments.createPaymentCollections(
      orders.map(({ total }) => ({ currency_code: "idr", amount: total })),
    );
    const pairs = orders.map((order, index) => ({ order, collectionId: collections[index]?.id ?? "" }));
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      pairs.map(({ order, collectionId }) => ({
        [Modules.ORDER]: { order_id: order.orderId },
        [Modules.PAYMENT]: { payment_collection_id: collectionId },
      })),
    );
    const sessions = await openSessions(container, {
      method: placement.paymentMethod,
      chargeRef: placement.chargeRef,
      total: placement.total,
      orders: pairs.map(({ order, collectionId }) => ({ id: order.orderId, total: order.total, collectionId })),
    });
    await tieSessions(databaseOf(container), sessions);
    return new StepResponse(
      sessions,
      pairs.map(({ collectionId }) => collectionId),
    );
  },
  async (collectionIds, { container }) => {
    if (!collectionIds?.length) return;
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .delete({ [Modules.PAYMENT]: { payment_collection_id: collectionIds } });
    await container.resolve(Modules.PAYMENT).softDeletePaymentCollections(collectionIds);
  },
);
