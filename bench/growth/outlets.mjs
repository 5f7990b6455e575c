// @ts-check
import { copyRows } from "./copy.mjs";
import { copyProducts, PRODUCT_TEMPLATES } from "./products.mjs";

const NEW_OUTLETS =
  "generate_series(1, $1::int) n join template_outlet template on template.place = n % template.total";

/** What an outlet is copied from, and where it may be: the e-Warong of the demo province and its measured villages. */
const TEMPLATES = `
  ${PRODUCT_TEMPLATES};
  create temporary table template_outlet as
  select row_number() over (order by id) - 1 as place, count(*) over () as total, id, stock_location_id
  from seller where kind = 'ewarong' and status = 'active' and deleted_at is null;
  create temporary table measured_village as
  select row_number() over (order by code) - 1 as place, count(*) over () as total, code
  from area where level = 4 and latitude is not null and deleted_at is null`;

/** Each new outlet with the shelf of the one it is copied from. */
const SHELVES = `
  create temporary table new_shelf as
  select row_number() over () as n, outlet, shelf.* from (
    select n as outlet, template.id as seller_id from ${NEW_OUTLETS}) copied
  join template_product shelf using (seller_id)`;

const addOutlets = [
  copyRows(
    "stock_location",
    `${NEW_OUTLETS} join stock_location original on original.id = template.stock_location_id`,
    "jsonb_build_object('id', 'sloc_outlet_' || n, 'address_id', null)",
  ),
  copyRows(
    "seller",
    `${NEW_OUTLETS} join seller original on original.id = template.id
     join measured_village village on village.place = n * 7919 % village.total`,
    `jsonb_build_object('id', 'sel_outlet_' || n, 'handle', 'contoh-outlet-' || n, 'name', original.name || ' ' || n,
                        'stock_location_id', 'sloc_outlet_' || n, 'village_code', village.code)`,
  ),
];

const addShelves = copyProducts({
  goods: "new_shelf template",
  name: "outlet",
  seller: "outlet",
  changes: "'{}'::jsonb",
});

/**
 * Adds so many e-Warong to the demo province, spread over its villages, each with the shelf of one of its own. The search
 * is not told of them.
 * @param {import("pg").Client} database
 * @param {number} count
 */
export async function growOutlets(database, count) {
  await database.query("set session_replication_role = replica");
  await database.query(TEMPLATES);
  for (const sql of addOutlets) await database.query(sql, [count]);
  await database.query(SHELVES, [count]);
  for (const sql of addShelves) await database.query(sql);
  await database.query("set session_replication_role = origin");
  await database.query("vacuum analyze");
}
