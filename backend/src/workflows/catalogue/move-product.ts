import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductState, SellerProduct } from "@pasar/contracts/products";
import type { AuditActor } from "../../database/audit";
import type { ListingChange } from "../../database/listings";
import type { SellerProductFacts } from "../../database/seller-products";
import { Refusal } from "../../http/refusal";
import type { ProductChange } from "./change-product";
import type { Editor } from "./create-product";
import { applyChange } from "./edit-product";
import { oneAtATime } from "./one-at-a-time";
import { readFacts } from "./open-product";
import { presentProduct } from "./present-product";

export type ProductMove = "publish" | "unpublish" | "archive" | "restore";

/** Where each move starts and ends. A move from its end is done already. */
const PRODUCT_MOVES: Record<ProductMove, { from: readonly ProductState[]; to: ProductState; action: string }> = {
  publish: { from: ["draft"], to: "published", action: "product.published" },
  unpublish: { from: ["published"], to: "draft", action: "product.unpublished" },
  archive: { from: ["published", "draft"], to: "archived", action: "product.archived" },
  restore: { from: ["archived"], to: "draft", action: "product.restored" },
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
  return oneAtATime(container, productId, () => moveOn(container, editor, productId, move));
}

async function moveOn(
  container: MedusaContainer,
  editor: Editor,
  productId: string,
  move: ProductMove,
): Promise<SellerProduct> {
  const facts = await readFacts(container, editor.sellerId, productId);
  const { from, to, action } = PRODUCT_MOVES[move];
  const product = presentProduct(facts, editor.language);
  if (facts.state === to) return product;
  if (!from.includes(facts.state)) throw new Refusal("product_changed", { product });
  if (to === "published" && !product.gate.may_be_sold) throw new Refusal("product_not_ready", { product });
  const listing = { archived_at: to === "archived" ? new Date() : null, withdrawn_at: null };
  const { sellerId, actor } = editor;
  return applyChange(container, editor, changeOfState({ sellerId, actor, facts, to, listing, action }));
}

interface StateChange {
  sellerId: string;
  actor: AuditActor;
  facts: SellerProductFacts;
  to: ProductState;
  listing: ListingChange;
  /** What the log calls it. */
  action: string;
}

/** The change that brings a product to a state. */
export function changeOfState({ sellerId, actor, facts, to, listing, action }: StateChange): ProductChange {
  const status = to === "published" ? "published" : "draft";
  const told = { name: facts.title };
  return {
    seen: { sellerId, productId: facts.product_id, version: facts.version },
    listing,
    product: status === facts.status ? {} : { status },
    prices: [],
    changedVariants: [],
    newVariants: [],
    removedVariantIds: [],
    stockLocationId: "",
    audit: { actor, action, before: { ...told, state: facts.state }, after: { ...told, state: to } },
  };
}
