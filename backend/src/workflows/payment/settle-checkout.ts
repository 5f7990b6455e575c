import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { addOrderTransactionStep } from "@medusajs/medusa/core-flows";
import { capturePaymentsStep, type PaidOrder } from "./steps/capture-payments";
import { markPaidStep } from "./steps/mark-paid";

/** Books a payment that Midtrans has confirmed: captures each order, then lets the sellers begin. */
export const settleCheckoutWorkflow = createWorkflow(
  "settle-checkout",
  (input: { checkoutId: string; orders: PaidOrder[] }) => {
    const transactions = capturePaymentsStep(input.orders);
    addOrderTransactionStep(transactions);
    const moved = markPaidStep(input.checkoutId);
    return new WorkflowResponse(moved);
  },
);
