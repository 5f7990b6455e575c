import type { NewProduct } from "../workflows/catalogue/create-products";
import type { PlannedEdit } from "../workflows/imports/plan";
import { type AuditActor, recordAudit } from "./audit";
import { type Database, type Executor, rowsOf } from "./connection";
import { endImport, noteProgress } from "./imports";
import { insertProducts } from "./insert-products";
import { changeShelves, lockShelves, type Shelf } from "./shelves";
import { setVariantPrices } from "./variant-prices";

const BATCH = 100;

/** A file that is to be applied. */
export interface ImportWork {
  id: string;
  sellerId: string;
  memberId: string;
  auditActor: AuditActor;
  edits: readonly PlannedEdit[];
  creations: readonly NewProduct[];
}

/** Something changed after the file was checked; nothing of it was written. */
export class ImportOutdated extends Error {}

/**
 * Writes a whole file in one transaction: all of it or nothing, whenever the process dies.
 * Throws ImportOutdated when a value is no longer what it was when the file was checked.
 */
export async function applyImport(database: Database, work: ImportWork): Promise<void> {
  await database.transaction(async (transaction) => {
    let done = 0;
    // The keys in the order every buyer takes them too: a lock on all shelves first, then batch by batch.
    const shelves = await lockShelves(
      transaction,
      work.sellerId,
      work.edits.map(({ variant_id }) => variant_id),
    );
    for (const batch of batchesOf(work.edits)) {
      await applyEdits(transaction, work, batch, shelves);
      done += batch.length;
      await noteProgress(database, work.id, done);
    }
    for (const batch of batchesOf(work.creations)) {
      await applyCreations(transaction, work, batch);
      done += batch.length;
      await noteProgress(database, work.id, done);
    }
    if (!(await endImport(transaction, work.id, { state: "done", done, failure: null }))) throw new ImportOutdated();
  });
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}

async function applyEdits(
  transaction: Executor,
  work: ImportWork,
  edits: readonly PlannedEdit[],
  shelves: ReadonlyMap<string, Shelf>,
): Promise<void> {
  const found = edits.map((edit) => {
    const shelf = shelves.get(edit.variant_id);
    const isOutdated = edit.stock && shelf && (shelf.on_hand !== edit.stock.from || shelf.reserved > edit.stock.to);
    if (!shelf || isOutdated) throw new ImportOutdated();
    return { edit, shelf };
  });
  const { id, sellerId, memberId } = work;
  const occurredAt = new Date().toISOString();
  await changeShelves(
    transaction,
    found.flatMap(({ edit: { stock, variant_id }, shelf }) =>
      stock
        ? [
            {
              shelf,
              after: stock.to,
              reason: "imported",
              sellerId,
              memberId,
              occurredAt,
              idempotencyKey: `${id}:${variant_id}`,
            },
          ]
        : [],
    ),
  );
  await applyPrices(transaction, work, found);
}

async function applyPrices(
  transaction: Executor,
  { sellerId, auditActor }: ImportWork,
  found: readonly { edit: PlannedEdit; shelf: Shelf }[],
): Promise<void> {
  const priced = found.flatMap(({ edit: { price, variant_id }, shelf }) =>
    price ? [{ ...price, variant_id, shelf }] : [],
  );
  if (priced.length === 0) return;
  const former = await setVariantPrices(
    transaction,
    sellerId,
    priced.map(({ variant_id, to }) => ({ variantId: variant_id, price: to })),
  );
  const formerOf = new Map(former.map(({ variantId, price }) => [variantId, price]));
  if (priced.some(({ variant_id, from }) => formerOf.get(variant_id) !== from)) throw new ImportOutdated();
  await rowsOf(
    transaction,
    "update listing set version = version + 1, updated_at = now() where product_id = any(?) and seller_id = ?",
    [priced.map(({ shelf }) => shelf.product_id), sellerId],
  );
  for (const { variant_id, from, to, shelf } of priced) {
    await recordAudit(transaction, {
      actor: auditActor,
      action: "price.changed",
      sellerId,
      record: { type: "product", id: shelf.product_id },
      before: { variant_id, price: from },
      after: { variant_id, price: to },
    });
  }
}

async function applyCreations(
  transaction: Executor,
  { sellerId, auditActor }: ImportWork,
  products: readonly NewProduct[],
): Promise<void> {
  const ids = await insertProducts(transaction, products);
  for (const [position, { title, isPublished, variants }] of products.entries()) {
    await recordAudit(transaction, {
      actor: auditActor,
      action: "product.created",
      sellerId,
      record: { type: "product", id: ids[position] ?? "" },
      after: { name: title, is_published: isPublished, variants },
    });
  }
}
