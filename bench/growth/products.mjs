// @ts-check
import { copyRows } from "./copy.mjs";

/** Products of each added seller. */
export const PRODUCTS_A_SELLER = 20;

/** What a product is copied from: the published ones of the demo province, numbered from 0. */
export const PRODUCT_TEMPLATES = `
  create temporary table template_product as
  select row_number() over (order by p.id) - 1 as place, count(*) over () as total, p.id as product_id, v.id as variant_id,
         l.id as listing_id, l.seller_id, vp.id as price_link_id, vp.price_set_id, price.id as price_id, vi.id as stock_link_id,
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

/**
 * @typedef {{
 *   goods: string,
 *   name: string,
 *   seller: string,
 *   changes: string,
 * }} Copies `goods` is what follows `from`: the copied `template`s with their new number `n`; `name` is in every new id;
 *   `seller` is the end of the id of a copy's seller and stock location, `changes` what its listing has of its own, as jsonb
 */

/**
 * Statements that copy products with everything that hangs on them.
 * @param {Copies} copies
 */
export function copyProducts({ goods, name, seller, changes }) {
  /**
   * @param {string} table
   * @param {string} template column of the template that names the row to copy
   * @param {string} id how new ids begin
   * @param {string} [own] what a copy has of its own, as jsonb
   */
  const copy = (table, template, id, own = "'{}'::jsonb") =>
    copyRows(
      table,
      `${goods} join ${table} original on original.id = template.${template}`,
      `jsonb_build_object('id', '${id}_${name}_' || n) || ${own}`,
    );
  return [
    copy(
      "product",
      "product_id",
      "prod",
      `jsonb_build_object('handle', 'contoh-${name}-' || n, 'title', original.title || ' ' || n)`,
    ),
    copy(
      "product_variant",
      "variant_id",
      "variant",
      `jsonb_build_object('product_id', 'prod_${name}_' || n, 'sku', 'contoh-${name}-' || n)`,
    ),
    copy(
      "listing",
      "listing_id",
      "lst",
      `jsonb_build_object('product_id', 'prod_${name}_' || n, 'seller_id', 'sel_${name}_' || ${seller}) || ${changes}`,
    ),
    copy("price_set", "price_set_id", "pset"),
    copy(
      "product_variant_price_set",
      "price_link_id",
      "pvps",
      `jsonb_build_object('variant_id', 'variant_${name}_' || n, 'price_set_id', 'pset_${name}_' || n)`,
    ),
    copy("price", "price_id", "price", `jsonb_build_object('price_set_id', 'pset_${name}_' || n)`),
    copy("inventory_item", "inventory_item_id", "iitem", `jsonb_build_object('sku', 'contoh-${name}-' || n)`),
    copy(
      "product_variant_inventory_item",
      "stock_link_id",
      "pvitem",
      `jsonb_build_object('variant_id', 'variant_${name}_' || n, 'inventory_item_id', 'iitem_${name}_' || n)`,
    ),
    copy(
      "inventory_level",
      "level_id",
      "ilev",
      `jsonb_build_object('inventory_item_id', 'iitem_${name}_' || n, 'location_id', 'sloc_${name}_' || ${seller},
                          'reserved_quantity', 0, 'raw_reserved_quantity', jsonb_build_object('value', '0', 'precision', 20))`,
    ),
    copy(
      "product_sales_channel",
      "channel_link_id",
      "prodsc",
      `jsonb_build_object('product_id', 'prod_${name}_' || n)`,
    ),
  ];
}

/** Statements that add the products $1 to $2 to the added sellers. */
export const addProducts = copyProducts({
  goods: `generate_series($1::int, $2::int) n join template_product template on template.place = n % template.total`,
  name: "scale",
  seller: `((n - 1) / ${PRODUCTS_A_SELLER} + 1)`,
  changes: "jsonb_build_object('sold', n * 7919 % 1000, 'commodity_id', null)",
});
