import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { databaseOf } from "../../database/connection";
import { type GoodsBack, putBack } from "../../database/put-back";
import { Refusal } from "../../http/refusal";

/** Not undone: it is the only step that writes, and one transaction. */
const putBackStep = createStep("put-back", async (goods: GoodsBack, { container }) => {
  const outcome = await putBack(databaseOf(container), goods);
  if (outcome === "too_many") throw new Refusal("invalid_body", { fields: { lines: "too_many" } });
  if (outcome !== "done") throw new Refusal(outcome);
  return new StepResponse({ outcome });
});

/**
 * Puts usable goods that came back on the shelf. Throws a Refusal: `order_not_found`, `order_moved_on`
 * when nothing can come back (any more), `invalid_body` for more than was ordered.
 */
export const putBackWorkflow = createWorkflow("put-back", (goods: GoodsBack) => {
  return new WorkflowResponse(putBackStep(goods));
});
