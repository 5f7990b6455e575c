import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SellerOrderRow } from "../../../database/checkouts";

/** One order with the payment session that pays it. */
export type PaidOrder = Pick<SellerOrderRow, "id" | "payment_session_id">;

/**
 * Records Medusa's payment and capture of each order; the provider asks Midtrans itself before it agrees.
 * Not undone: the money has arrived, and a run that breaks off here is finished by the clock.
 */
export const capturePaymentsStep = createStep("capture-payments", async (orders: PaidOrder[], { container }) => {
  const payments = container.resolve(Modules.PAYMENT);
  const transactions = [];
  for (const { id, payment_session_id } of orders) {
    if (!payment_session_id) continue;
    await payments.authorizePaymentSession(payment_session_id, {});
    const session = await payments.retrievePaymentSession(payment_session_id, {
      relations: ["payment", "payment.captures"],
    });
    for (const capture of session.payment?.captures ?? []) {
      transactions.push({
        order_id: id,
        amount: capture.amount,
        currency_code: "idr",
        reference: "capture",
        reference_id: capture.id,
      });
    }
  }
  return new StepResponse(transactions);
});
