// @ts-check
import { randomUUID } from "node:crypto";

const PLENTY = 1_000_000;
/** A buyer's page asks again after so long; here it is short, so that the waiting does not blur the figure. */
const ASK_AGAIN_MS = 20;

/**
 * @typedef {{
 *   urls: { backend: string, simulator: string },
 *   publishable_key: string,
 *   midtrans: { control_token: string },
 * }} Runtime
 * @typedef {{ handle: string, product_id: string, variant_id: string, price: number, seller: { id: string } }} Page
 */

/**
 * What is measured, ours beside Medusa's own routes.
 * @param {Runtime} runtime
 * @param {import("pg").Client} database
 * @returns {Promise<{ name: string, run: () => Promise<unknown> }[]>}
 */
export async function operations(runtime, database) {
  const { urls, publishable_key } = runtime;
  const call = caller(urls.backend, publishable_key);
  const pages = await pagesOfTwoSellers(call, database);
  const [region] = (await database.query("select id from region where currency_code = 'idr'")).rows;
  const catalogue = (/** @type {object} */ question) => call("POST", "/store/catalogue", { take: 20, ...question });
  const quote = () => call("POST", "/store/checkouts/quote", { lines: pages.map(line) });
  const place = () => call("POST", "/store/checkouts", placement(pages));
  const [page] = pages;
  return [
    { name: "list of 20 (ours)", run: () => catalogue({ sort: "best_selling" }) },
    {
      name: "list of 20 (Medusa)",
      run: () => call("GET", `/store/products?limit=20&region_id=${region.id}&fields=%2Bvariants.inventory_quantity`),
    },
    { name: "product page (ours)", run: () => call("GET", `/store/product-pages/${page.handle}`) },
    {
      name: "product page (Medusa)",
      run: () => call("GET", `/store/products/${page.product_id}?region_id=${region.id}`),
    },
    { name: "search (ours)", run: () => catalogue({ q: "kripik pisang" }) },
    { name: "quote, 2 sellers, 4 lines", run: quote },
    { name: "place, 2 sellers, 4 lines, QRIS", run: place },
    {
      name: "whole checkout, 3 items of 2 sellers, paid (ours)",
      run: () => paidCheckout(call, runtime, pages.slice(0, 3)),
    },
    {
      name: "whole checkout, 3 items of 1 seller, not paid (Medusa)",
      run: () => medusaCheckout(call, database, fewOfOneSeller(pages), region.id),
    },
  ];
}

/**
 * @param {string} backend
 * @param {string} key
 */
function caller(backend, key) {
  return async (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body = undefined) => {
    const response = await fetch(backend + path, {
      method,
      headers: { "x-publishable-api-key": key, ...(body ? { "content-type": "application/json" } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
    return answer;
  };
}

/**
 * Two products each of a KUBE and an outlet, with stock that no run uses up.
 * @param {ReturnType<typeof caller>} call
 * @param {import("pg").Client} database
 */
async function pagesOfTwoSellers(call, database) {
  const { rows } = await database.query(
    `select handle from (
       select p.handle, row_number() over (partition by s.id order by p.handle) as place
       from seller s join listing l on l.seller_id = s.id join product p on p.id = l.product_id
       where s.handle in ('kube-mawar-sejahtera', 'e-warong-melati-jaya') and p.status = 'published') as goods
     where place <= 2`,
  );
  const pages = await Promise.all(rows.map(({ handle }) => call("GET", `/store/product-pages/${handle}`)));
  await database.query(
    `update inventory_level lv set stocked_quantity = $2::int, raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text)
     from product_variant_inventory_item vi
     where vi.inventory_item_id = lv.inventory_item_id and vi.variant_id = any($1)`,
    [pages.map(({ variant_id }) => variant_id), PLENTY],
  );
  return pages;
}

/** @param {{ variant_id: string, price: number }} page */
function line({ variant_id, price }) {
  return { variant_id, quantity: 1, unit_price: price };
}

/** @param {Page[]} pages */
function placement(pages) {
  const sellers = [...new Set(pages.map(({ seller }) => seller.id))];
  return {
    id: randomUUID(),
    shopper: { name: "Pembeli Contoh", phone: "081200009999" },
    sellers: sellers.map((seller_id) => ({
      seller_id,
      way: "pickup",
      fee: 0,
      lines: pages.filter(({ seller }) => seller.id === seller_id).map(line),
    })),
    payment_method: "qris",
    total: pages.reduce((sum, { price }) => sum + price, 0),
  };
}

/**
 * Quoted, placed, paid at the simulator, and read until its notification has made it paid; the reads count too.
 * @param {ReturnType<typeof caller>} call
 * @param {Runtime} runtime
 * @param {Page[]} pages
 */
async function paidCheckout(call, { urls, midtrans }, pages) {
  await call("POST", "/store/checkouts/quote", { lines: pages.map(line) });
  const { id, token } = await call("POST", "/store/checkouts", placement(pages));
  const { ok } = await fetch(`${urls.simulator}/__sim/tx/${id}/pay`, {
    method: "POST",
    headers: { "x-sim-token": midtrans.control_token, "content-type": "application/json" },
    body: "{}",
  });
  if (!ok) throw new Error("The simulator took no payment.");
  for (let state = ""; state !== "paid"; ) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    ({ state } = (await call("GET", `/store/checkouts/${id}?token=${token}`)).payment);
  }
}

/**
 * Three items of the first seller, one of them twice: Medusa's cart holds one seller's goods.
 * @param {Page[]} pages
 */
function fewOfOneSeller(pages) {
  const [first] = pages;
  const own = pages.filter(({ seller }) => seller.id === first?.seller.id);
  return [...own, ...own].slice(0, 3);
}

/**
 * A purchase through Medusa's own cart routes. Nobody pays for it, so its figure is a little better than it should be.
 * @param {ReturnType<typeof caller>} call
 * @param {import("pg").Client} database
 * @param {Page[]} pages of one seller
 * @param {string} regionId
 */
async function medusaCheckout(call, database, pages, regionId) {
  const { cart } = await call("POST", "/store/carts", {
    region_id: regionId,
    email: "pembeli@contoh.invalid",
    items: pages.map(({ variant_id }) => ({ variant_id, quantity: 1 })),
    shipping_address: { first_name: "Pembeli", last_name: "Contoh", country_code: "id", phone: "081200009999" },
  });
  const optionId = await pickupOption(database, pages[0]?.seller.id ?? "");
  await call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: optionId });
  const { payment_collection } = await call("POST", "/store/payment-collections", { cart_id: cart.id });
  await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_midtrans-qris_midtrans",
  });
  const { type, error } = await call("POST", `/store/carts/${cart.id}/complete`, {});
  if (type !== "order") throw new Error(`Medusa's cart was not completed: ${JSON.stringify(error)}`);
}

/** @type {Map<string, string>} */
const pickupOptions = new Map();

/**
 * @param {import("pg").Client} database
 * @param {string} sellerId
 */
async function pickupOption(database, sellerId) {
  if (!pickupOptions.has(sellerId)) {
    const { rows } = await database.query("select pickup_option_id from seller where id = $1", [sellerId]);
    pickupOptions.set(sellerId, rows[0].pickup_option_id);
  }
  return pickupOptions.get(sellerId);
}
