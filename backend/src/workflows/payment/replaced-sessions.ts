import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { SellerOrderRow } from "../../database/checkouts";
import { type Executor, rowsOf } from "../../database/connection";

/** The session an order was to be paid by. `total` is rupiah. */
export interface OrderSession {
  orderId: string;
  total: number;
  sessionId: string;
  collectionId: string;
  /** Cash has a payment from the start. */
  paymentId: string | null;
}

/** Reads the sessions of orders before another way to pay takes their place. */
export function sessionsOf(executor: Executor, orders: readonly SellerOrderRow[]): Promise<OrderSession[]> {
  return rowsOf<OrderSession>(
    executor,
    `select o.id as "orderId", o.total, s.id as "sessionId", s.payment_collection_id as "collectionId",
            (select p.id from payment p where p.payment_session_id = s.id and p.deleted_at is null) as "paymentId"
     from seller_order o join payment_session s on s.id = o.payment_session_id where o.id = any(?)`,
    [orders.map(({ id }) => id)],
  );
}

/** Ends a session that pays for nothing any more. What is left of it when this fails cannot take money. */
export async function closeSession(container: MedusaContainer, { sessionId, paymentId }: OrderSession): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const closed = paymentId ? payments.cancelPayment(paymentId) : payments.deletePaymentSession(sessionId);
  await Promise.resolve(closed).catch((error: Error) =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`payment session ${sessionId} could not be closed: ${error.message}`),
  );
}
