// @ts-check
import { copyRows } from "./copy.mjs";

/** What a seller is copied from: those of the demo province, numbered from 0. */
export const SELLER_TEMPLATES = `
  create temporary table template_seller as
  select row_number() over (order by id) - 1 as place, count(*) over () as total, id, stock_location_id
  from seller where id not like 'sel_scale%' and status = 'active' and deleted_at is null`;

const NEW_SELLERS =
  "generate_series($1::int, $2::int) n join template_seller template on template.place = n % template.total";

/** Statements that add the sellers $1 to $2, each with a stock location of its own. */
export const addSellers = [
  copyRows(
    "stock_location",
    `${NEW_SELLERS} join stock_location original on original.id = template.stock_location_id`,
    "jsonb_build_object('id', 'sloc_scale_' || n, 'address_id', null)",
  ),
  copyRows(
    "seller",
    `${NEW_SELLERS} join seller original on original.id = template.id`,
    `jsonb_build_object('id', 'sel_scale_' || n, 'handle', 'contoh-' || n, 'name', original.name || ' ' || n,
                        'stock_location_id', 'sloc_scale_' || n)`,
  ),
];
