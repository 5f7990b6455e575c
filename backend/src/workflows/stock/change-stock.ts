import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { StockCount, StockMove } from "@pasar/contracts/stock";
import { databaseOf } from "../../database/connection";
import { countStock, moveStock, type StockActor, type StockOutcome } from "../../database/move-stock";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";

/** One member's change of one shelf. */
export type StockChange = StockActor & { language: Language } & (
    | { kind: "move"; body: StockMove }
    | { kind: "count"; body: StockCount }
  );

/** Not undone: it is the only step that writes, and one transaction. */
const changeStockStep = createStep("change-stock", async (change: StockChange, { container }) => {
  const database = databaseOf(container);
  const result =
    change.kind === "move"
      ? await moveStock(database, change, change.body)
      : await countStock(database, change, change.body);
  if (result.outcome !== "done") throw refusalOf(result, change);
  return new StepResponse(result.movement);
});

/**
 * Moves or counts a shelf. Throws a Refusal: `product_not_found`, `key_reused`, `stock_reserved`, or
 * `stock_changed` with the present figures.
 */
export const changeStockWorkflow = createWorkflow("change-stock", (change: StockChange) => {
  return new WorkflowResponse(changeStockStep(change));
});

function refusalOf(result: Exclude<StockOutcome, { outcome: "done" }>, { kind, language }: StockChange): Refusal {
  if (!("figures" in result)) return new Refusal(result.outcome);
  const { figures } = result;
  const on_hand = String(figures.on_hand);
  const sentence =
    result.outcome === "stock_reserved"
      ? say(language, "stock_reserved_pieces", { on_hand, reserved: String(figures.reserved) })
      : say(language, "stock_changed_to", { on_hand });
  return new Refusal(result.outcome, {
    fields: { [kind === "move" ? "delta" : "counted"]: sentence },
    stock: figures,
  });
}
