import { generateEntityId } from "@medusajs/framework/utils";
import type { NewProduct } from "../workflows/catalogue/create-products";
import type { Executor } from "./connection";
import { insertListings } from "./listings";

/**
 * Writes many products with their options, prices, stock and listings inside the caller's transaction, as Medusa's own
 * workflow would leave them. That workflow takes 75 ms a product and commits step by step, so a file of a thousand rows
 * would be slow and could stay half applied. Gives the products' ids, in the same order.
 */
export async function insertProducts(transaction: Executor, products: readonly NewProduct[]): Promise<string[]> {
  const rows = products.flatMap(rowsOfProduct);
  const ids = [...new Set(rows.map(({ product_id }) => product_id))];
  for (const statement of STATEMENTS) {
    await transaction.raw(`with r as (select * from jsonb_to_recordset(?::jsonb) as r(${COLUMNS})) ${statement}`, [
      JSON.stringify(rows),
    ] as never);
  }
  await insertListings(
    transaction,
    products.map(({ listing }, position) => ({ ...listing, product_id: ids[position] ?? "" })),
  );
  return ids;
}

const idOf = (prefix: string) => generateEntityId(undefined, prefix);

/** One row a variant; what belongs to the product is the same in each of its rows. */
function rowsOfProduct(product: NewProduct) {
  const { listing } = product;
  const shared = {
    product_id: idOf("prod"),
    option_id: idOf("opt"),
    product_option_id: idOf("prodopt"),
    product_channel_id: idOf("prodsc"),
    product_profile_id: idOf("prodsp"),
    title: product.title,
    handle: product.handle,
    description: product.description,
    status: product.isPublished ? "published" : "draft",
    product_weight: product.weightGrams,
    option_title: listing.variant_kind ? "Pilihan" : "Satuan",
    category_id: product.categoryId,
    location_id: product.stockLocationId,
    profile_id: product.shippingProfileId,
    channel_id: product.salesChannelId,
    ...product.size,
  };
  return product.variants.map((variant, rank) => ({
    ...shared,
    rank,
    variant_id: idOf("variant"),
    value_id: idOf("optval"),
    product_value_id: idOf("prodoptval"),
    price_set_id: idOf("pset"),
    price_id: idOf("price"),
    variant_price_id: idOf("pvps"),
    item_id: idOf("iitem"),
    variant_item_id: idOf("pvitem"),
    level_id: idOf("ilev"),
    variant_title: variant.name || listing.unit,
    weight: variant.weightGrams ?? product.weightGrams,
    price: variant.price,
    stock: variant.stock,
  }));
}

const COLUMNS = `product_id text, option_id text, product_option_id text, product_channel_id text, product_profile_id text,
  title text, handle text, description text, status text, product_weight real, option_title text, category_id text,
  location_id text, profile_id text, channel_id text, length real, width real, height real, rank int, variant_id text,
  value_id text, product_value_id text, price_set_id text, price_id text, variant_price_id text, item_id text,
  variant_item_id text, level_id text, variant_title text, weight real, price bigint, stock int`;

const FIRST = "r where r.rank = 0";
const raw = (column: string) => `jsonb_build_object('value', ${column}::text, 'precision', 20)`;

/** Tables of the product, pricing and inventory modules and of the links between them, parents first. */
const STATEMENTS = [
  `insert into product (id, title, handle, description, status, weight, is_giftcard, discountable)
   select product_id, title, handle, description, status, product_weight, false, true from ${FIRST}`,
  `insert into product_option (id, title, is_exclusive) select option_id, option_title, true from ${FIRST}`,
  `insert into product_product_option (id, product_id, product_option_id)
   select product_option_id, product_id, option_id from ${FIRST}`,
  `insert into product_option_value (id, value, option_id) select value_id, variant_title, option_id from r`,
  `insert into product_product_option_value (id, product_product_option_id, product_option_value_id)
   select product_value_id, product_option_id, value_id from r`,
  `insert into product_variant (id, title, allow_backorder, manage_inventory, weight, length, width, height, variant_rank,
                                product_id)
   select variant_id, variant_title, false, true, weight, length, width, height, rank, product_id from r`,
  `insert into product_variant_option (variant_id, option_value_id) select variant_id, value_id from r`,
  `insert into price_set (id) select price_set_id from r`,
  `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
   select price_id, price_set_id, 'idr', price, ${raw("price")}, 0 from r`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
   select variant_price_id, variant_id, price_set_id from r`,
  `insert into inventory_item (id, title, description, weight, length, width, height, requires_shipping)
   select item_id, variant_title, variant_title, weight, length, width, height, true from r`,
  `insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
   select variant_item_id, variant_id, item_id, 1 from r`,
  `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, reserved_quantity, incoming_quantity,
                                raw_stocked_quantity, raw_reserved_quantity, raw_incoming_quantity)
   select level_id, item_id, location_id, stock, 0, 0, ${raw("stock")}, ${raw("0")}, ${raw("0")} from r`,
  `insert into product_sales_channel (id, product_id, sales_channel_id)
   select product_channel_id, product_id, channel_id from ${FIRST}`,
  `insert into product_shipping_profile (id, product_id, shipping_profile_id)
   select product_profile_id, product_id, profile_id from ${FIRST}`,
  `insert into product_category_product (product_id, product_category_id) select product_id, category_id from ${FIRST}`,
];
