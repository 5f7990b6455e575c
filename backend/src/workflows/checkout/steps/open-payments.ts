import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { tieSessions } from "../../../database/checkouts";
import { databaseOf } from "../../../database/connection";
import { openSessions } from "../../payment/open-sessions";
import type { Placement } from "../prepare-placement";
import type { PayableOrder } from "./open-collections";

interface OpenPaymentsInput {
  placement: Placement;
  orders: PayableOrder[];
}

/**
 * Ties each collection to its order and opens one session in it. Cash is authorised at once; sessions of one Midtrans charge
 * carry a seal that names it and wait in `pending_authorization`. Undone with the collections, also when it breaks off.
 */
export const openPaymentsStep = createStep(
  "open-payments",
  async ({ placement, orders }: OpenPaymentsInput, { container }) => {
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      orders.map(({ orderId, collectionId }) => ({
        [Modules.ORDER]: { order_id: orderId },
        [Modules.PAYMENT]: { payment_collection_id: collectionId },
      })),
    );
    const sessions = await openSessions(container, {
      method: placement.paymentMethod,
      chargeRef: placement.chargeRef,
      total: placement.total,
      orders: orders.map(({ orderId, total, collectionId }) => ({ id: orderId, total, collectionId })),
    });
    await tieSessions(databaseOf(container), sessions);
    return new StepResponse(sessions);
  },
);
