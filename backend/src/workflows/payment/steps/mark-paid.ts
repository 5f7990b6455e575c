import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { databaseOf } from "../../../database/connection";
import { markCheckoutPaid } from "../../../database/payment-moves";

/** Moves the checkout and its orders on and posts the sales, in one transaction. Not undone: see `capture-payments`. */
export const markPaidStep = createStep("mark-paid", async (checkoutId: string, { container }) => {
  const moved = await markCheckoutPaid(databaseOf(container), checkoutId);
  return new StepResponse(moved);
});
