import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { capturePayments } from "../../../database/capture-payments";
import { databaseOf } from "../../../database/connection";

/**
 * Records Medusa's payment and capture of each order of a checkout whose charge was just seen to be paid. Gives them as
 * transactions of the orders. Not undone: the money has arrived, and a run that breaks off here is finished by the clock.
 */
export const capturePaymentsStep = createStep("capture-payments", async (checkoutId: string, { container }) => {
  const captures = await capturePayments(databaseOf(container), checkoutId);
  const transactions = captures.map(({ id, order_id, amount }) => ({
    order_id,
    amount,
    currency_code: "idr",
    reference: "capture",
    reference_id: id,
  }));
  return new StepResponse(transactions);
});
