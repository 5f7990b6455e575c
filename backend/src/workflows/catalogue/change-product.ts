import { ProductStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { type AuditEntry, recordAudit } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import {
  changeListing,
  keepShownPictures,
  type ListingChange,
  restoreListing,
  type SeenProduct,
  shownPictures,
} from "../../database/listings";
import { setVariantPrices, type VariantPrice } from "../../database/variant-prices";
import { Refusal } from "../../http/refusal";

/** What changes at Medusa's product; left out what stays. */
export interface MedusaProductChange {
  title?: string;
  description?: string;
  status?: "published" | "draft";
  category_ids?: string[];
  weight?: number;
}

/** A variant as Medusa keeps it; grams and centimetres. */
export interface MedusaVariant {
  title: string;
  weight: number;
  length: number | null;
  width: number | null;
  height: number | null;
  variant_rank: number;
}

/** A change of one of a seller's products: checked, and holding only what differs. Prices are rupiah. */
export interface ProductChange {
  seen: SeenProduct;
  listing: ListingChange;
  product: MedusaProductChange;
  prices: VariantPrice[];
  changedVariants: (MedusaVariant & { id: string })[];
  newVariants: (MedusaVariant & { price: number; stock: number })[];
  removedVariantIds: string[];
  stockLocationId: string;
  /** What the log says of it. */
  audit: Pick<AuditEntry, "actor" | "action" | "before" | "after">;
}

const changeListingStep = createStep(
  "change-listing",
  async ({ seen, listing, audit }: Pick<ProductChange, "seen" | "listing" | "audit">, { container }) => {
    const former = await databaseOf(container).transaction(async (transaction) => {
      const held = await changeListing(transaction, seen, listing);
      if (!held) return undefined;
      await keepShownPictures(transaction, seen.sellerId, shownPictures(listing));
      await recordAudit(transaction, { ...audit, ...subjectOf(seen) });
      return held;
    });
    if (!former) throw new Refusal("product_changed");
    return new StepResponse({ id: seen.productId }, { seen, listing, former, actor: audit.actor });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const { seen, listing, former, actor } = undo;
    await databaseOf(container).transaction(async (transaction) => {
      await restoreListing(transaction, seen, listing, former);
      await recordAudit(transaction, { actor, action: "product.change_undone", ...subjectOf(seen) });
    });
  },
);

function subjectOf({ sellerId, productId }: SeenProduct): Pick<AuditEntry, "sellerId" | "record"> {
  return { sellerId, record: { type: "product", id: productId } };
}

const setPricesStep = createStep(
  "set-variant-prices",
  async ({ seen: { sellerId }, prices }: Pick<ProductChange, "seen" | "prices">, { container }) => {
    const former = await setVariantPrices(databaseOf(container), sellerId, prices);
    return new StepResponse(former.length, { sellerId, former });
  },
  async (undo, { container }) => {
    if (undo) await setVariantPrices(databaseOf(container), undo.sellerId, undo.former);
  },
);

/** Changes one of a seller's products, all or nothing. Throws the Refusal `product_changed` when somebody was faster. */
export const changeProductWorkflow = createWorkflow("change-seller-product", (change: ProductChange) => {
  when("product-differs", change, ({ product }) => Object.keys(product).length > 0).then(() => {
    updateProductsWorkflow.runAsStep({ input: transform({ change }, ({ change }) => productUpdate(change)) });
  });
  when("variants-go", change, ({ removedVariantIds }) => removedVariantIds.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({ input: { ids: change.removedVariantIds } });
  });
  when("variants-differ", change, ({ changedVariants }) => changedVariants.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ change }, ({ change }) => ({ product_variants: change.changedVariants.map(sized) })),
    });
  });
  when("variants-come", change, ({ newVariants }) => newVariants.length > 0).then(() => {
    const created = createProductVariantsWorkflow.runAsStep({
      input: transform({ change }, ({ change }) => ({ product_variants: variantInputs(change) })),
    });
    const ids = transform({ created }, ({ created }) => created.map(({ id }) => id));
    const shelves = useQueryGraphStep({
      entity: "product_variant",
      fields: ["id", "inventory_items.inventory_item_id"],
      filters: { id: ids },
    });
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ change, ids, shelves }, ({ change, ids, shelves }) => ({
        inventory_levels: levelsOf(change, ids, shelves.data as unknown as VariantShelf[]),
      })),
    });
  });
  when("prices-differ", change, ({ prices }) => prices.length > 0).then(() => {
    setPricesStep(change);
  });
  // Last, because it raises the version: whoever reads a product half changed still has the old one, and is told.
  changeListingStep(change);
  return new WorkflowResponse(transform({ change }, ({ change }) => change.seen.productId));
});

interface VariantShelf {
  id: string;
  inventory_items: { inventory_item_id: string }[];
}

function productUpdate({ seen, product: { status, ...product } }: ProductChange) {
  const named = status && { status: status === "published" ? ProductStatus.PUBLISHED : ProductStatus.DRAFT };
  return { products: [{ id: seen.productId, ...product, ...named }] };
}

/** Medusa takes a size that is gone as null, though its types do not say so. */
function sized<Variant extends MedusaVariant>({ length, width, height, ...variant }: Variant) {
  return { ...variant, length: length as number, width: width as number, height: height as number };
}

/** Options only tell variants apart for operators; a choice that comes later needs none. */
function variantInputs({ seen, newVariants }: ProductChange) {
  return newVariants.map(({ price, stock: _stock, ...variant }) => ({
    ...sized(variant),
    product_id: seen.productId,
    manage_inventory: true,
    allow_backorder: false,
    prices: [{ currency_code: "idr", amount: price }],
  }));
}

function levelsOf({ newVariants, stockLocationId }: ProductChange, ids: string[], shelves: VariantShelf[]) {
  const stockOf = new Map(ids.map((id, position) => [id, newVariants[position]?.stock ?? 0]));
  return shelves.flatMap(({ id, inventory_items }) =>
    inventory_items.map(({ inventory_item_id }) => ({
      inventory_item_id,
      location_id: stockLocationId,
      stocked_quantity: stockOf.get(id) ?? 0,
    })),
  );
}
