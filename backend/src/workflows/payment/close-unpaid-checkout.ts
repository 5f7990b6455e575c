import type { MedusaContainer } from "@medusajs/framework/types";
import { databaseOf } from "../../database/connection";
import { closeUnpaidCheckout as closeInDatabase, type UnpaidEnd } from "../../database/payment-moves";
import { cancelMedusaOrder } from "../order/cancel-medusa-order";

/** Ends an unpaid checkout: its stock is free at once, then Medusa's orders are cancelled. */
export async function closeUnpaidCheckout(
  container: MedusaContainer,
  checkoutId: string,
  state: UnpaidEnd,
): Promise<void> {
  const orderIds = await closeInDatabase(databaseOf(container), checkoutId, state);
  for (const id of orderIds) await cancelMedusaOrder(container, id);
}
