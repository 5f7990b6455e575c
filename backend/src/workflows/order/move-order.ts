import { createStep, createWorkflow, StepResponse, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../database/connection";
import { moveOrder, type OrderMove } from "../../database/move-order";
import { Refusal } from "../../http/refusal";

/** Emitted when goods were handed over. Data: `{ id }`, the order's id. */
export const ORDER_HANDED_OVER = "seller_order.handed_over";

/** Not undone: it is the last step that writes, and one transaction. */
const moveOrderStep = createStep("move-order", async (move: OrderMove, { container }) => {
  const outcome = await moveOrder(databaseOf(container), move);
  if (outcome === "cash_not_confirmed") throw new Refusal("invalid_body", { fields: { cash_received: outcome } });
  if (outcome !== "done") throw new Refusal(outcome);
  return new StepResponse({ id: move.orderId });
});

/** Moves one of a seller's orders a step on. Throws a Refusal: `order_not_found`, `order_unpaid`, `order_moved_on`, ... */
export const moveOrderWorkflow = createWorkflow("move-seller-order", (move: OrderMove) => {
  const moved = moveOrderStep(move);
  when("handed-over", move, ({ action }) => action === "hand_over" || action === "deliver").then(() => {
    emitEventStep({ eventName: ORDER_HANDED_OVER, data: moved });
  });
  return new WorkflowResponse(moved);
});
