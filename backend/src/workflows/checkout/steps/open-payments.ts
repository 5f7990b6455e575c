import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sealSharedCharge } from "@pasar/payment-midtrans/gateway";
import { config } from "../../../config";
import { databaseOf } from "../../../database/connection";
import { PAYMENT_PROVIDERS } from "../../../payment-providers";
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
    const sessions = await Promise.all(
      pairs.map(async ({ order, collectionId }) => {
        const session = await payments.createPaymentSession(collectionId, {
          provider_id: PAYMENT_PROVIDERS[placement.paymentMethod],
          currency_code: "idr",
          amount: order.total,
          data: sessionData(placement, order),
        });
        if (session.status === "pending") await payments.authorizePaymentSession(session.id, {});
        return { orderId: order.orderId, sessionId: session.id };
      }),
    );
    await databaseOf(container).raw(
      `update seller_order o set payment_session_id = s.session_id
       from unnest(?::text[], ?::text[]) as s(order_id, session_id) where o.id = s.order_id`,
      [sessions.map(({ orderId }) => orderId), sessions.map(({ sessionId }) => sessionId)] as never,
    );
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

function sessionData({ chargeRef, total }: Placement, order: PlacedOrder): Record<string, unknown> {
  if (!chargeRef) return {};
  const { serverKey } = config.midtrans;
  return { checkout_seal: sealSharedCharge({ serverKey, chargeRef, total, sessionAmount: order.total }) };
}
