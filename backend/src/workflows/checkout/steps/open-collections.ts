import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlacedOrder } from "./record-orders";

/** An order with the payment collection it is paid by. */
export type PayableOrder = PlacedOrder & { collectionId: string };

/** Gives each order a payment collection. Undone with its link and its sessions, whichever of them there are. */
export const openCollectionsStep = createStep(
  "open-collections",
  async (orders: PlacedOrder[], { container }) => {
    const collections = await container
      .resolve(Modules.PAYMENT)
      .createPaymentCollections(orders.map(({ total }) => ({ currency_code: "idr", amount: total })));
    const payable: PayableOrder[] = orders.map((order, index) => ({
      ...order,
      collectionId: collections[index]?.id ?? "",
    }));
    return new StepResponse(
      payable,
      payable.map(({ collectionId }) => collectionId),
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
