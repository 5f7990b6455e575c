import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { applyImport, ImportOutdated, type ImportWork } from "../../database/apply-import";
import type { AuditActor } from "../../database/audit";
import { type Database, databaseOf } from "../../database/connection";
import { beginImport, endImport, findImport } from "../../database/imports";
import { readProductContext } from "../../database/product-context";
import { Refusal } from "../../http/refusal";
import type { Language } from "../../locale/messages";
import { plannedProduct } from "../catalogue/create-product";
import type { NewProduct } from "../catalogue/create-products";
import type { ImportPlan } from "./plan";

/** Who lets a file be applied. */
export interface ImportApplier {
  sellerId: string;
  memberId: string;
  auditActor: AuditActor;
  language: Language;
}

/**
 * Begins to apply a checked file and comes back at once; the file tells how far it is. Throws `import_not_found`, or
 * `import_not_ready` for a file with wrong rows and one that is being applied.
 */
export async function startImport(container: MedusaContainer, applier: ImportApplier, id: string): Promise<void> {
  const database = databaseOf(container);
  const kept = await findImport(database, applier.sellerId, id);
  if (!kept) throw new Refusal("import_not_found");
  if (kept.state === "done") return;
  if (!(await beginImport(database, applier.sellerId, id))) throw new Refusal("import_not_ready");
  void carryOut(container, applier, id, kept.plan);
}

async function carryOut(
  container: MedusaContainer,
  applier: ImportApplier,
  id: string,
  plan: ImportPlan,
): Promise<void> {
  const database = databaseOf(container);
  try {
    const creations = await productsOf(database, applier, plan);
    const work: ImportWork = { ...applier, id, edits: plan.edits, creations };
    await applyImport(database, work);
  } catch (error) {
    const isOutdated = error instanceof ImportOutdated;
    if (!isOutdated) container.resolve(ContainerRegistrationKeys.LOGGER).error(error as Error);
    const failure = isOutdated ? "outdated" : "broken";
    // When this cannot be written either, the file tells by its age that nobody works on it.
    await endImport(database, id, { state: "failed", done: 0, failure }).catch(() => undefined);
  }
}

async function productsOf(
  database: Database,
  { sellerId, language }: ImportApplier,
  { creations }: ImportPlan,
): Promise<NewProduct[]> {
  const categories = [...new Set(creations.map(({ category }) => category))];
  const contexts = new Map<string, Awaited<ReturnType<typeof readProductContext>>>();
  for (const category of categories) contexts.set(category, await readProductContext(database, sellerId, category));
  return creations.flatMap((wish) => {
    const context = contexts.get(wish.category);
    return context ? [plannedProduct(wish, { ...context, pictures: new Map(), sellerId }, language)] : [];
  });
}
