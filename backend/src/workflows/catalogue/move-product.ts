import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductState, SellerProduct } from "@pasar/contracts/products";
import type { ListingChange } from "../../database/listings";
import type { SellerProductFacts } from "../../database/seller-products";
import { Refusal } from "../../http/refusal";
import type { ProductChange } from "./change-product";
import type { Editor } from "./create-product";
import { applyChange } from "./edit-product";
import { readFacts } from "./open-product";
import { presentProduct } from "./present-product";

export type ProductMove = "publish" | "unpublish" | "archive" | "restore";

/** Where each move starts and ends. A move from its end is done already. */
export const PRODUCT_MOVES: Record<ProductMove, { from: readonly ProductState[]; to: ProductState }> = {
  publish: { from: ["draft"], to: "published" },
  unpublish: { from: ["published"], to: "draft" },
  archive: { from: ["published", "draft"], to: "archived" },
  restore: { from: ["archived"], to: "draft" },
};

/**
 * Moves one of a seller's products into the shop or out of it. Orders in flight go on. Throws `product_not_found`,
 * `product_not_ready` (with the product and what the gate misses) or `product_changed`.
 */
export async function moveProduct(
  container: MedusaContainer,
  editor: Editor,
  productId: string,
  move: ProductMove,
): Promise<SellerProduct> {
  const facts = await readFacts(container, editor.sellerId, productId);
  const { from, to } = PRODUCT_MOVES[move];
  const product = presentProduct(facts, editor.language);
  if (facts.state === to) return product;
  if (!from.includes(facts.state)) throw new Refusal("product_changed", { product });
  if (to === "published" && !product.gate.may_be_sold) throw new Refusal("product_not_ready", { product });
  return applyChange(container, editor, changeOfState(editor.sellerId, facts, to));
}

/** The change that brings a product to a state. */
export function changeOfState(
  sellerId: string,
  facts: SellerProductFacts,
  to: ProductState,
  listing: ListingChange = { archived_at: to === "archived" ? new Date() : null, withdrawn_at: null },
): ProductChange {
  const status = to === "published" ? "published" : "draft";
  return {
    seen: { sellerId, productId: facts.product_id, version: facts.version },
    listing,
    product: status === facts.status ? {} : { status },
    prices: [],
    changedVariants: [],
    newVariants: [],
    removedVariantIds: [],
    stockLocationId: "",
  };
}
