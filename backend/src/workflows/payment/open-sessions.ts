import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PaymentMethod } from "@pasar/contracts/order";
import { sealSharedCharge } from "@pasar/payment-midtrans/gateway";
import { config } from "../../config";
import { PAYMENT_PROVIDERS } from "../../payment-providers";

/** Orders that are to be paid together. Sums are rupiah. */
export interface PayableOrders {
  method: PaymentMethod;
  /** Null for cash. */
  chargeRef: string | null;
  /** Over all orders: what the one charge is for. */
  total: number;
  orders: readonly { id: string; total: number; collectionId: string }[];
}

/**
 * Gives each order's payment collection a session. Cash is authorised at once; sessions of one Midtrans charge carry a
 * seal that names it and wait in `pending_authorization`.
 */
export async function openSessions(
  container: MedusaContainer,
  { method, chargeRef, total, orders }: PayableOrders,
): Promise<{ orderId: string; sessionId: string }[]> {
  const payments = container.resolve(Modules.PAYMENT);
  const { serverKey } = config.midtrans;
  return Promise.all(
    orders.map(async (order) => {
      const session = await payments.createPaymentSession(order.collectionId, {
        provider_id: PAYMENT_PROVIDERS[method],
        currency_code: "idr",
        amount: order.total,
        data: chargeRef
          ? { checkout_seal: sealSharedCharge({ serverKey, chargeRef, total, sessionAmount: order.total }) }
          : {},
      });
      if (session.status === "pending") await payments.authorizePaymentSession(session.id, {});
      return { orderId: order.id, sessionId: session.id };
    }),
  );
}
