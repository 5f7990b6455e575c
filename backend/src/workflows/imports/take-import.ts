import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ImportReport } from "@pasar/contracts/imports";
import { type Database, databaseOf } from "../../database/connection";
import { findImport, type KeptImport, keepImport } from "../../database/imports";
import { readVariantCeilings } from "../../database/price-ceilings";
import { listProductCategories } from "../../database/product-categories";
import { listStock } from "../../database/stock-list";
import { Refusal } from "../../http/refusal";
import { type Language, say } from "../../locale/messages";
import { checkRows, type ImportContext } from "./check-rows";
import { EMPTY_PLAN } from "./plan";
import { readRows } from "./read-rows";

const MOST_PROBLEMS = 100;
/** More than any seller has; a file holds 5,000 rows. */
const MOST_PRODUCTS = 20_000;

/** Who sent a file, and in what language problems are told. */
export interface ImportSender {
  sellerId: string;
  memberId: string;
  language: Language;
}

/** Reads and checks a file and keeps what it would do; applies nothing. Throws a Refusal for what is no table of ours. */
export async function takeImport(
  container: MedusaContainer,
  sender: ImportSender,
  file: Buffer,
): Promise<ImportReport> {
  const rows = await readRows(file);
  const database = databaseOf(container);
  const { plan, problems } = checkRows(rows, await contextOf(database, sender));
  const id = generateEntityId(undefined, "imp");
  await keepImport(database, {
    id,
    seller_id: sender.sellerId,
    member_id: sender.memberId,
    state: problems.length > 0 ? "rejected" : "ready",
    plan: problems.length > 0 ? { ...EMPTY_PLAN, unchanged_count: plan.unchanged_count } : plan,
    problems: problems.slice(0, MOST_PROBLEMS),
    problem_count: problems.length,
    row_count: rows.length,
  });
  return openImport(container, sender, id);
}

/** Tells where a file stands. Throws `import_not_found` for another seller's. */
export async function openImport(
  container: MedusaContainer,
  { sellerId, language }: Pick<ImportSender, "sellerId" | "language">,
  id: string,
): Promise<ImportReport> {
  const kept = await findImport(databaseOf(container), sellerId, id);
  if (!kept) throw new Refusal("import_not_found");
  return presentImport(kept, language);
}

function presentImport(kept: KeptImport, language: Language): ImportReport {
  const { plan } = kept;
  const state = kept.is_stale ? "failed" : kept.state;
  return {
    id: kept.id,
    state,
    row_count: kept.row_count,
    new_count: plan.creations.length,
    changed_count: plan.edits.length,
    unchanged_count: plan.unchanged_count,
    done_count: kept.done_count,
    problems: kept.problems,
    problem_count: kept.problem_count,
    failure:
      state === "failed" ? say(language, kept.failure === "outdated" ? "import_changed" : "import_broken") : null,
  };
}

async function contextOf(database: Database, { sellerId, language }: ImportSender): Promise<ImportContext> {
  const [rows, categories] = await Promise.all([
    listStock(database, sellerId, { limit: MOST_PRODUCTS }),
    listProductCategories(database, "id"),
  ]);
  const ceilings = await readVariantCeilings(
    database,
    sellerId,
    rows.map(({ variant_id }) => variant_id),
  );
  return { rows, categories, ceilings, language };
}
