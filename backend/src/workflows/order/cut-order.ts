import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../database/connection";
import { cutOrder, type OrderCut } from "../../database/partial-cancel";
import { Refusal } from "../../http/refusal";

/** Emitted when pieces were taken out of an order. Data: `{ id }`, the order's id. */
export const ORDER_CUT = "seller_order.partly_cancelled";

/** Not undone: it is the last step that writes, and one transaction. */
const cutOrderStep = createStep("cut-order", async (cut: OrderCut, { container }) => {
  const outcome = await cutOrder(databaseOf(container), cut);
  if (outcome !== "done") throw new Refusal(outcome);
  return new StepResponse({ id: cut.orderId });
});

/**
 * Takes pieces out of one order; Medusa's order and the refund follow. Throws a Refusal: `order_not_found`, `order_unpaid`,
 * `order_moved_on`, `product_not_found`, `order_emptied`, `key_reused`.
 */
export const cutOrderWorkflow = createWorkflow("cut-seller-order", (cut: OrderCut) => {
  const done = cutOrderStep(cut);
  emitEventStep({ eventName: ORDER_CUT, data: done });
  return new WorkflowResponse(done);
});
