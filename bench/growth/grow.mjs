// @ts-check
import { setTimeout } from "node:timers/promises";
import { addOrders, addOrdersOfOne } from "./orders.mjs";
import { addProducts, PRODUCT_TEMPLATES, PRODUCTS_A_SELLER } from "./products.mjs";
import { addSellers, SELLER_TEMPLATES } from "./sellers.mjs";

const SEARCH_LOOK_MS = 1_000;

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
  for (const sql of addProducts) await database.query(sql, products);
  await database.query("begin");
  for (const sql of addOrders) await database.query(sql, [from, to]);
  await database.query("commit");
  await database.query("vacuum analyze");
  await searchHasThem(database);
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

/**
 * Waits until the running shop has brought everything that was added into the search.
 * @param {import("pg").Client} database
 */
async function searchHasThem(database) {
  for (let waits = true; waits; ) {
    await setTimeout(SEARCH_LOOK_MS);
    const { rows } = await database.query("select exists (select 1 from search_change) as waits");
    waits = rows[0].waits;
  }
}
