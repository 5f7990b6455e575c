import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { databaseOf, rowsOf } from "../../database/connection";
import { LISTING_MODULE } from "../../modules/listing";
import { demoProducts } from "../demo-data";
import type { DemoProduct } from "../demo-types";
import type { Seeding, StoreIds } from "../seeding";
import type { PictureFacts } from "./pictures";
import type { SeededSeller } from "./sellers";

const BATCH = 100;

/** What the products hang on. */
export interface ProductContext {
  store: StoreIds;
  sellers: SeededSeller[];
  categoryIds: Map<string, string>;
  commodityIds: Map<string, string>;
  pictures: Map<string, PictureFacts>;
}

/** Seeds every product with its price, stock and listing, in batches. */
export async function seedProducts(seeding: Seeding, context: ProductContext): Promise<void> {
  const products = demoProducts();
  const known = await knownHandles(seeding);
  const missing = products.filter(({ handle }) => !known.has(handle));
  const sellerOf = new Map(context.sellers.map((seller) => [seller.demo.handle, seller]));
  for (let start = 0; start < missing.length; start += BATCH) {
    await seedBatch(seeding, context, missing.slice(start, start + BATCH), sellerOf);
    seeding.say(`products: ${known.size + Math.min(start + BATCH, missing.length)} of ${products.length}`);
  }
}

async function knownHandles({ container }: Seeding): Promise<Set<string>> {
  const rows = await rowsOf<{ handle: string }>(
    databaseOf(container),
    `select p.handle from product p join listing l on l.product_id = p.id where p.deleted_at is null`,
  );
  return new Set(rows.map(({ handle }) => handle));
}

async function seedBatch(
  seeding: Seeding,
  context: ProductContext,
  batch: DemoProduct[],
  sellerOf: Map<string, SeededSeller>,
): Promise<void> {
  const { container } = seeding;
  const ownerOf = ({ sellerHandle }: DemoProduct) => {
    const seller = sellerOf.get(sellerHandle);
    if (!seller) throw new Error(`seeding: no seller ${sellerHandle}`);
    return seller;
  };
  const { result } = await createProductsWorkflow(container).run({
    input: { products: batch.map((demo) => productInput(demo, ownerOf(demo), context)) },
  });
  const idOf = new Map(result.map(({ id, handle }) => [handle, id]));
  const items = await inventoryItems(seeding, [...idOf.values()]);
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: batch.map((demo) => ({
        inventory_item_id: items.get(idOf.get(demo.handle) ?? "") ?? "",
        location_id: ownerOf(demo).stockLocationId,
        stocked_quantity: demo.stock,
      })),
    },
  });
  await container
    .resolve(LISTING_MODULE)
    .createListings(batch.map((demo) => listingInput(demo, idOf.get(demo.handle) ?? "", ownerOf(demo).id, context)));
}

async function inventoryItems({ container }: Seeding, productIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["product_id", "inventory_items.inventory_item_id"],
    filters: { product_id: productIds },
  });
  return new Map(
    data.map((variant) => [variant.product_id ?? "", variant.inventory_items?.[0]?.inventory_item_id ?? ""]),
  );
}

function productInput(demo: DemoProduct, seller: SeededSeller, { store, categoryIds }: ProductContext) {
  const categoryId = categoryIds.get(demo.categorySlug);
  return {
    title: demo.title,
    handle: demo.handle,
    description: demo.description,
    status: demo.publication === "draft" ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    category_ids: categoryId ? [categoryId] : [],
    sales_channels: [{ id: store.salesChannelId }],
    shipping_profile_id: seller.shippingProfileId,
    weight: demo.weightGrams,
    options: [{ title: "Satuan", values: [demo.unit] }],
    variants: [
      {
        title: demo.unit,
        sku: demo.handle,
        options: { Satuan: demo.unit },
        manage_inventory: true,
        allow_backorder: false,
        weight: demo.weightGrams,
        length: demo.dimensions?.length,
        width: demo.dimensions?.width,
        height: demo.dimensions?.height,
        prices: [{ currency_code: "idr", amount: demo.price }],
      },
    ],
  };
}

function listingInput(demo: DemoProduct, productId: string, sellerId: string, context: ProductContext) {
  const picture = context.pictures.get(demo.pictureKey);
  return {
    product_id: productId,
    seller_id: sellerId,
    unit: demo.unit,
    category: demo.categorySlug,
    title_en: demo.titleEn,
    description_en: demo.descriptionEn,
    picture: picture ? demo.pictureKey : null,
    color: picture?.color ?? null,
    lqip: picture?.lqip ?? null,
    food_form: demo.foodForm,
    licence_kind: demo.licence?.kind ?? null,
    licence_number: demo.licence?.number ?? null,
    licence_valid_until: demo.licence?.validUntil ?? null,
    halal_status: demo.halal?.status ?? null,
    halal_number: demo.halal?.number ?? null,
    shelf_life_days: demo.shelfLifeDays,
    ship_scope: demo.shipScope,
    commodity_id: demo.commodityId ? (context.commodityIds.get(demo.commodityId) ?? null) : null,
    search_words: [...demo.searchWords],
    sold: demo.sold,
  };
}
