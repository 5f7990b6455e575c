import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  emitEventStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { databaseOf } from "../../database/connection";
import { deleteListings, insertListings, type NewListing } from "../../database/listings";
import { Refusal } from "../../http/refusal";
import { LISTING_CHANGED } from "../../search/product";

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

const insertListingsStep = createStep(
  "insert-listings",
  async (listings: NewListing[], { container }) => {
    const written = await insertListings(databaseOf(container), listings);
    if (written.length < listings.length) {
      await deleteListings(databaseOf(container), written);
      throw new Refusal("staple_exists");
    }
    return new StepResponse(written, written);
  },
  async (written, { container }) => {
    if (written) await deleteListings(databaseOf(container), written);
  },
);

/**
 * Makes products of sellers with their prices, stock and listings; all or none. Gives their ids, in the same order.
 * Throws the Refusal `staple_exists` when one was made before.
 */
export const createSellerProductsWorkflow = createWorkflow(
  "create-seller-products",
  ({ products }: { products: NewProduct[] }) => {
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
      transform({ products, ids }, ({ products, ids }) =>
        products.map(({ listing }, position) => ({ ...listing, product_id: ids[position] ?? "" })),
      ),
    );
    emitEventStep({ eventName: LISTING_CHANGED, data: { product_ids: ids } });
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
