import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductEdit, SellerProduct } from "@pasar/contracts/products";
import { databaseOf } from "../../database/connection";
import { readOwnPictures, readProductContext } from "../../database/product-context";
import { Refusal } from "../../http/refusal";
import { changeProductWorkflow, type ProductChange } from "./change-product";
import { checkFields } from "./check-fields";
import type { Editor } from "./create-product";
import { oneAtATime } from "./one-at-a-time";
import { openProduct, readFacts } from "./open-product";
import { editableFields, planEdit } from "./plan-edit";
import { presentProduct } from "./present-product";

/**
 * Edits one of a seller's products as a member last saw it. Throws `product_not_found`, `product_changed` (with the
 * product as it is now), `invalid_body`, `price_above_ceiling`, `price_reason_missing` or `variant_reserved`.
 */
export async function editProduct(
  container: MedusaContainer,
  editor: Editor,
  productId: string,
  wish: ProductEdit,
): Promise<SellerProduct> {
  return oneAtATime(container, productId, () => edit(container, editor, productId, wish));
}

async function edit(
  container: MedusaContainer,
  editor: Editor,
  productId: string,
  wish: ProductEdit,
): Promise<SellerProduct> {
  const { sellerId, actor, language } = editor;
  const facts = await readFacts(container, sellerId, productId);
  if (facts.version !== wish.version) {
    throw new Refusal("product_changed", { product: presentProduct(facts, language) });
  }
  const wanted = editableFields(facts, wish);
  const database = databaseOf(container);
  const [context, pictures] = await Promise.all([
    readProductContext(database, sellerId, wanted.category),
    readOwnPictures(database, sellerId, wanted.pictures),
  ]);
  const isStaple = facts.commodity_id !== null;
  checkFields(wanted, { context, pictures, ceilings: facts.ceilings, isStaple }, language);
  return applyChange(
    container,
    editor,
    planEdit({ sellerId, actor, facts, edit: wanted, context, pictures, language }),
  );
}

/** Makes a planned change. Throws `product_changed`, with the product as it is now, when somebody was faster. */
export async function applyChange(
  container: MedusaContainer,
  editor: Editor,
  change: ProductChange,
): Promise<SellerProduct> {
  const { productId } = change.seen;
  try {
    await changeProductWorkflow(container).run({ input: change });
  } catch (error) {
    // The workflow engine hands a step's error on as a plain object.
    if ((error as { message?: string }).message !== "product_changed") throw error;
    throw new Refusal("product_changed", { product: await openProduct(container, editor, productId) });
  }
  return openProduct(container, editor, productId);
}
