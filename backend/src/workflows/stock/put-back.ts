import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../database/connection";
import { type GoodsBack, putBack } from "../../database/put-back";
import { Refusal } from "../../http/refusal";
import { LISTING_CHANGED } from "../../search/product";

/** Not undone: it is the only step that writes, and one transaction. */
const putBackStep = createStep("put-back", async (goods: GoodsBack, { container }) => {
  const result = await putBack(databaseOf(container), goods);
  if (result.outcome === "too_many") throw new Refusal("invalid_body", { fields: { lines: "too_many" } });
  if (result.outcome !== "done") throw new Refusal(result.outcome);
  return new StepResponse({ product_ids: result.productIds });
});

/**
 * Puts usable goods that came back on the shelf and tells the shop. Throws a Refusal: `order_not_found`, `order_moved_on`
 * when nothing can come back (any more), `invalid_body` for more than was ordered.
 */
export const putBackWorkflow = createWorkflow("put-back", (goods: GoodsBack) => {
  const changed = putBackStep(goods);
  emitEventStep({ eventName: LISTING_CHANGED, data: changed });
  return new WorkflowResponse(changed);
});
