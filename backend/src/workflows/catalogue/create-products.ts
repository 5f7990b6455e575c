import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createInventoryLevelsWorkflow, createProductsWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { type AuditActor, recordAudit } from "../../database/audit";
import { databaseOf } from "../../database/connection";
import {
  deleteListings,
  insertListings,
  keepShownPictures,
  type NewListing,
  shownPictures,
} from "../../database/listings";
import { Refusal } from "../../http/refusal";

/** A product to make: checked, priced (rupiah) and with its place. */
export interface NewProduct {
  handle: string;
  title: string;
  description: string;
  isPublished: boolean;
  weightGrams: number;
  /** Centimetres. */
  size: { length: number; width: number; height: number } | null;
  variants: { name: string; price: number; stock: number; weightGrams: number | null }[];
  categoryId: string;
  stockLocationId: string;
  shippingProfileId: string;
  salesChannelId: string;
  listing: Omit<NewListing, "product_id">;
}

interface CreatedVariant {
  title: string;
  product: { handle: string };
  inventory_items: { inventory_item_id: string }[];
}

interface Entries {
  listings: NewListing[];
  products: NewProduct[];
  actor: AuditActor;
}

const insertListingsStep = createStep(
  "insert-listings",
  async ({ listings, products, actor }: Entries, { container }) => {
    const ids = await databaseOf(container).transaction(async (transaction) => {
      const written = await insertListings(transaction, listings);
      if (written.length < listings.length) throw new Refusal("staple_exists");
      for (const [position, listing] of listings.entries()) {
        const { product_id, seller_id } = listing;
        await keepShownPictures(transaction, seller_id, shownPictures(listing));
        await recordAudit(transaction, {
          actor,
          action: "product.created",
          sellerId: seller_id,
          record: { type: "product", id: product_id },
          after: factsOf(products[position]),
        });
      }
      return written;
    });
    return new StepResponse(ids, ids);
  },
  async (written, { container }) => {
    if (written) await deleteListings(databaseOf(container), written);
  },
);

function factsOf(product: NewProduct | undefined) {
  return {
    name: product?.title,
    is_published: product?.isPublished,
    variants: product?.variants.map(({ name, price, stock }) => ({ name, price, stock })),
  };
}

/**
 * Makes products of sellers with their prices, stock and listings; all or none. Gives their ids, in the same order.
 * Throws the Refusal `staple_exists` when one was made before.
 */
export const createSellerProductsWorkflow = createWorkflow(
  "create-seller-products",
  ({ products, actor }: { products: NewProduct[]; actor: AuditActor }) => {
    const created = createProductsWorkflow.runAsStep({
      input: transform({ products }, ({ products }) => ({ products: products.map(productInput) })),
    });
    const ids = transform({ products, created }, ({ products, created }) => {
      const idOf = new Map(created.map(({ id, handle }) => [handle, id]));
      return products.map(({ handle }) => idOf.get(handle) ?? "");
    });
    const variants = useQueryGraphStep({
      entity: "product_variant",
      fields: ["title", "product.handle", "inventory_items.inventory_item_id"],
      filters: { product_id: ids },
    });
    const levels = transform({ products, variants }, ({ products, variants }) =>
      levelsOf(products, variants.data as unknown as CreatedVariant[]),
    );
    createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: levels } });
    insertListingsStep(
      transform({ products, ids, actor }, ({ products, ids, actor }) => ({
        listings: products.map(({ listing }, position) => ({ ...listing, product_id: ids[position] ?? "" })),
        products,
        actor,
      })),
    );
    return new WorkflowResponse(ids);
  },
);

/** What a variant is called at Medusa: its name, or the product's unit where there is no choice. */
function titleOf({ name }: { name: string }, { listing }: NewProduct): string {
  return name || listing.unit;
}

function productInput(product: NewProduct): CreateProductWorkflowInputDTO {
  const option = product.listing.variant_kind ? "Pilihan" : "Satuan";
  return {
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: product.isPublished ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
    category_ids: [product.categoryId],
    sales_channels: [{ id: product.salesChannelId }],
    shipping_profile_id: product.shippingProfileId,
    weight: product.weightGrams,
    options: [{ title: option, values: product.variants.map((variant) => titleOf(variant, product)) }],
    variants: product.variants.map((variant, rank) => ({
      title: titleOf(variant, product),
      options: { [option]: titleOf(variant, product) },
      variant_rank: rank,
      manage_inventory: true,
      allow_backorder: false,
      weight: variant.weightGrams ?? product.weightGrams,
      ...product.size,
      prices: [{ currency_code: "idr", amount: variant.price }],
    })),
  };
}

function levelsOf(products: readonly NewProduct[], created: readonly CreatedVariant[]) {
  const productOf = new Map(products.map((product) => [product.handle, product]));
  return created.flatMap(({ title, product: { handle }, inventory_items }) => {
    const product = productOf.get(handle);
    const variant = product?.variants.find((candidate) => titleOf(candidate, product) === title);
    return product && variant
      ? inventory_items.map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id: product.stockLocationId,
          stocked_quantity: variant.stock,
        }))
      : [];
  });
}
