// @ts-check
import { addOrders, addOrdersOfOne } from "./orders.mjs";
import { addProducts, PRODUCT_TEMPLATES, PRODUCTS_A_SELLER } from "./products.mjs";
import { addSellers, SELLER_TEMPLATES } from "./sellers.mjs";

/**
 * Adds sellers to the demo province until there are so many, each with its products and orders.
 * @param {import("pg").Client} database
 * @param {{ from: number, to: number }} sellers numbers of the added ones, both included
 */
export async function grow(database, { from, to }) {
  await database.query(
    `drop table if exists template_seller, template_product; ${SELLER_TEMPLATES}; ${PRODUCT_TEMPLATES}`,
  );
  const products = [(from - 1) * PRODUCTS_A_SELLER + 1, to * PRODUCTS_A_SELLER];
  for (const sql of addSellers) await database.query(sql, [from, to]);
  const search = await searchTable(database);
  const rebuild = await dropInvertedIndexes(database, search);
  for (const sql of addProducts(search)) await database.query(sql, products);
  for (const sql of rebuild) await database.query(sql);
  await database.query("begin");
  for (const sql of addOrders) await database.query(sql, [from, to]);
  await database.query("commit");
  await database.query("vacuum analyze");
}

/**
 * Gives one seller so many orders.
 * @param {import("pg").Client} database
 * @param {string} sellerName
 * @param {number} count
 */
export async function growOrdersOf(database, sellerName, count) {
  const { rows } = await database.query("select id from seller where name = $1", [sellerName]);
  await database.query("begin");
  for (const sql of addOrdersOfOne) await database.query(sql, [count, rows[0].id]);
  await database.query("commit");
}

/** @param {import("pg").Client} database */
async function searchTable(database) {
  const { rows } = await database.query(
    "select table_name from search_postgres_index where name like '%product%' limit 1",
  );
  return rows[0].table_name;
}

/**
 * Inverted indexes are built at once in a fraction of the time that row after row takes. Gives what builds them again.
 * @param {import("pg").Client} database
 * @param {string} table
 */
async function dropInvertedIndexes(database, table) {
  const { rows } = await database.query(
    "select indexname, indexdef from pg_indexes where tablename = $1 and indexdef like '%USING gin%'",
    [table],
  );
  for (const { indexname } of rows) await database.query(`drop index "${indexname}"`);
  return rows.map(({ indexdef }) => indexdef);
}
