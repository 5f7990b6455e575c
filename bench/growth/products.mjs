// @ts-check
import { copyRows } from "./copy.mjs";

/** Products of each added seller. */
export const PRODUCTS_A_SELLER = 20;

/** What a product is copied from: the published ones of the demo province, numbered from 0. */
export const PRODUCT_TEMPLATES = `
  create temporary table template_product as
  select row_number() over (order by p.id) - 1 as place, count(*) over () as total, p.id as product_id, v.id as variant_id,
         l.id as listing_id, vp.id as price_link_id, vp.price_set_id, price.id as price_id, vi.id as stock_link_id,
         vi.inventory_item_id, lv.id as level_id, channel.id as channel_link_id
  from product p
  join product_variant v on v.product_id = p.id and v.deleted_at is null
    and v.id = (select min(id) from product_variant where product_id = p.id and deleted_at is null)
  join listing l on l.product_id = p.id and l.deleted_at is null
  join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
  join lateral (select min(id) as id from price where price_set_id = vp.price_set_id and currency_code = 'idr'
                and price_list_id is null and deleted_at is null) price on price.id is not null
  join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.deleted_at is null
  join product_sales_channel channel on channel.product_id = p.id and channel.deleted_at is null
  where p.status = 'published' and p.deleted_at is null and p.id not like 'prod_scale%'`;

const NEW_PRODUCTS = `generate_series($1::int, $2::int) n
  join template_product template on template.place = n % template.total`;
const SELLER = `(n - 1) / ${PRODUCTS_A_SELLER} + 1`;
const SOLD = "n * 7919 % 1000";

/**
 * @param {string} table
 * @param {string} template column of the template that names the row to copy
 * @param {string} id how new ids begin
 * @param {string} [changes] what a copy has of its own, as jsonb
 */
const copy = (table, template, id, changes = "'{}'::jsonb") =>
  copyRows(
    table,
    `${NEW_PRODUCTS} join ${table} original on original.id = template.${template}`,
    `jsonb_build_object('id', '${id}_scale_' || n) || ${changes}`,
  );

/** Statements that add the products $1 to $2 with everything that hangs on them. */
export const addProducts = [
  copy(
    "product",
    "product_id",
    "prod",
    "jsonb_build_object('handle', 'contoh-' || n, 'title', original.title || ' ' || n)",
  ),
  copy(
    "product_variant",
    "variant_id",
    "variant",
    "jsonb_build_object('product_id', 'prod_scale_' || n, 'sku', 'contoh-' || n)",
  ),
  copy(
    "listing",
    "listing_id",
    "lst",
    `jsonb_build_object('product_id', 'prod_scale_' || n, 'seller_id', 'sel_scale_' || ${SELLER}, 'sold', ${SOLD},
                          'commodity_id', null)`,
  ),
  copy("price_set", "price_set_id", "pset"),
  copy(
    "product_variant_price_set",
    "price_link_id",
    "pvps",
    "jsonb_build_object('variant_id', 'variant_scale_' || n, 'price_set_id', 'pset_scale_' || n)",
  ),
  copy("price", "price_id", "price", "jsonb_build_object('price_set_id', 'pset_scale_' || n)"),
  copy("inventory_item", "inventory_item_id", "iitem", "jsonb_build_object('sku', 'contoh-' || n)"),
  copy(
    "product_variant_inventory_item",
    "stock_link_id",
    "pvitem",
    "jsonb_build_object('variant_id', 'variant_scale_' || n, 'inventory_item_id', 'iitem_scale_' || n)",
  ),
  copy(
    "inventory_level",
    "level_id",
    "ilev",
    `jsonb_build_object('inventory_item_id', 'iitem_scale_' || n, 'location_id', 'sloc_scale_' || ${SELLER},
                          'reserved_quantity', 0, 'raw_reserved_quantity', jsonb_build_object('value', '0', 'precision', 20))`,
  ),
  copy("product_sales_channel", "channel_link_id", "prodsc", "jsonb_build_object('product_id', 'prod_scale_' || n)"),
];
