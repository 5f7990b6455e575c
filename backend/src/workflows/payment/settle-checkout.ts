import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { addOrderTransactionStep } from "@medusajs/medusa/core-flows";
import { capturePaymentsStep } from "./steps/capture-payments";
import { markPaidStep } from "./steps/mark-paid";

/** Books a payment that Midtrans has confirmed: captures each order of the checkout, then lets the sellers begin. */
export const settleCheckoutWorkflow = createWorkflow("settle-checkout", (checkoutId: string) => {
  const transactions = capturePaymentsStep(checkoutId);
  addOrderTransactionStep(transactions);
  const moved = markPaidStep(checkoutId);
  return new WorkflowResponse(moved);
});
