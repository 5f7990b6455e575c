import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { StockBulk, StockBulkAnswer, StockBulkLine, StockBulkResult, StockRow } from "@pasar/contracts/stock";
import { formatRupiah } from "@pasar/locale/money";
import type { AuditActor } from "../../database/audit";
import { applyBulkLine } from "../../database/bulk-stock";
import { type Database, databaseOf } from "../../database/connection";
import type { StockActor } from "../../database/move-stock";
import { readVariantCeilings } from "../../database/price-ceilings";
import { listStock } from "../../database/stock-list";
import { type Language, say } from "../../locale/messages";
import { judgePrice } from "../catalogue/price-gate";

/** Stock and prices of many lines, as a member edited them in one list. */
export interface StockListEdit extends StockActor {
  body: StockBulk;
  auditActor: AuditActor;
  language: Language;
}

type Outcome = StockBulkResult["outcome"];

/** Not undone: each line is one transaction that writes all of the line or nothing, and the answer says which. */
const editLinesStep = createStep("edit-stock-lines", async (edit: StockListEdit, { container }) => {
  const database = databaseOf(container);
  const outcomes = await editLines(database, edit);
  const variantIds = edit.body.lines.map(({ variant_id }) => variant_id);
  const rows = await listStock(database, edit.sellerId, { variantIds, limit: variantIds.length });
  const rowOf = new Map(rows.map((row) => [row.variant_id, row]));
  const results = variantIds.map((variant_id): StockBulkResult => {
    const outcome = outcomes.get(variant_id) ?? "product_not_found";
    const row = rowOf.get(variant_id) ?? null;
    return { variant_id, outcome, message: sentenceOf(outcome, row, edit.language), row };
  });
  return new StepResponse(results);
});

/** Edits stock and prices of many variants. Gives a result a line; nothing is lost without a word. */
export const editStockListWorkflow = createWorkflow("edit-stock-list", (edit: StockListEdit) => {
  const results = editLinesStep(edit);
  return new WorkflowResponse(transform(results, (all): StockBulkAnswer => ({ results: all })));
});

async function editLines(database: Database, edit: StockListEdit): Promise<Map<string, Outcome>> {
  const { lines, occurred_at: occurredAt } = edit.body;
  const priced = lines.filter(({ price }) => price).map(({ variant_id }) => variant_id);
  const ceilings = await readVariantCeilings(database, edit.sellerId, priced);
  const outcomes = new Map<string, Outcome>();
  for (const line of lines) {
    const refusal = refusalOf(line, ceilings.get(line.variant_id));
    const actor = {
      sellerId: edit.sellerId,
      memberId: edit.memberId,
      idempotencyKey: `${edit.idempotencyKey}:${line.variant_id}`,
    };
    const outcome =
      refusal ?? (await applyBulkLine(database, { actor, auditActor: edit.auditActor, line, occurredAt }));
    outcomes.set(line.variant_id, outcome);
  }
  return outcomes;
}

type Ceilings = Awaited<ReturnType<typeof readVariantCeilings>>;

function refusalOf({ price }: StockBulkLine, ceilings: ReturnType<Ceilings["get"]>) {
  if (!price || !ceilings) return null;
  return judgePrice(price.to, ceilings, price.reason ?? ceilings.price_reason);
}

function sentenceOf(outcome: Outcome, row: StockRow | null, language: Language): string {
  if (outcome === "done") return "";
  if (outcome === "stock_changed" && row) return say(language, "stock_changed_to", { on_hand: String(row.on_hand) });
  if (outcome === "stock_reserved" && row) {
    return say(language, "stock_reserved_pieces", { on_hand: String(row.on_hand), reserved: String(row.reserved) });
  }
  if (outcome === "price_changed") {
    const price = row?.price ? formatRupiah(row.price) : "–";
    return say(language, "price_changed_to", { price });
  }
  return say(language, outcome);
}
