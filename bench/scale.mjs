// @ts-check
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import os from "node:os";
import pg from "pg";
import { grow, growOrdersOf } from "./growth/grow.mjs";
import { measure } from "./lib/measure.mjs";
import { backendCpuMs, findBackend } from "./lib/process.mjs";

const SMALL = 100;
const BIG = Number(process.env.PASAR_BENCH_SELLERS || 10_000);
const ORDERS_OF_ONE = 500;

const { PASAR_E2E_RUNTIME: runtimeFile, DATABASE_URL: databaseUrl } = process.env;
if (!runtimeFile || !databaseUrl)
  throw new Error('Run "npm run bench -- scale": it starts the stack this script measures.');

/** @type {{ urls: { backend: string }, publishable_key: string, accounts: { seller: string | null, phone: string, pin: string }[] }} */
const runtime = JSON.parse(await readFile(runtimeFile, "utf8"));
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
await database.query("create extension if not exists pg_stat_statements");
const backendPid = await findBackend(new URL(runtime.urls.backend).port);
const account = runtime.accounts.find(({ seller }) => seller !== null);
if (!account?.seller) throw new Error("The demo has no member to measure with.");

/**
 * @param {string} path
 * @param {{ body?: object, token?: string }} [request]
 */
async function call(path, { body, token } = {}) {
  const response = await fetch(runtime.urls.backend + path, {
    method: body ? "POST" : "GET",
    headers: {
      "x-publishable-api-key": runtime.publishable_key,
      ...(body ? { "content-type": "application/json" } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
  return answer;
}

const { token } = await call("/access/sessions", {
  body: { phone: account.phone, pin: account.pin, device: { id: randomUUID(), name: "Bench" } },
});
const member = (/** @type {string} */ path) => () => call(path, { token });
/** Asked as the shop's own pages ask. */
const shop = (/** @type {object} */ question) => () =>
  call("/store/catalogue", { body: { take: 20, grouped: true, ...question } });

/** @type {[string, () => Promise<unknown>][]} */
const OPERATIONS = [
  ["shop: list of 20, most sold", shop({ sort: "best_selling" })],
  ["shop: all goods with counts", shop({ facets: true })],
  ["shop: search", shop({ q: "kripik pisang" })],
  ["shop: search with counts", shop({ q: "kripik pisang", facets: true })],
  ["shop: one seller's goods", shop({ seller_handle: "contoh-7" })],
  ["shop: product page", () => call("/store/product-pages/contoh-scale-7")],
  ["seller: products", member("/seller/products")],
  ["seller: stock", member("/seller/stock")],
  ["seller: low stock", member("/seller/stock?filter=low")],
  ["seller: orders, done", member("/seller/orders?tab=done")],
  ["seller: orders, by buyer", member("/seller/orders?tab=done&q=contoh%20499")],
  ["seller: waiting orders", member("/seller/orders/waiting")],
  ["seller: home", member("/seller/home")],
  ["seller: money", member("/seller/summary")],
];

async function measureAll() {
  const rows = [];
  for (const [name, run] of OPERATIONS) {
    rows.push(await measure({ name, run, database, cpuMs: () => backendCpuMs(backendPid) }));
  }
  return rows;
}

/** @param {string} what */
function say(what) {
  console.log(`${what}, load ${os.loadavg()[0]?.toFixed(2)}`);
}

await growOrdersOf(database, account.seller, ORDERS_OF_ONE);
await grow(database, { from: 1, to: SMALL });
say(`${SMALL} sellers`);
const small = await measureAll();
await grow(database, { from: SMALL + 1, to: BIG });
say(`${BIG} sellers`);
const big = await measureAll();
console.table(
  small.map((row, place) => ({
    name: row.name,
    statements: `${row.statements} ${big[place]?.statements}`,
    p50: `${row.p50_c1} ${big[place]?.p50_c1}`,
    p95: `${row.p95_c1} ${big[place]?.p95_c1}`,
    p50_at_10: `${row.p50_c10} ${big[place]?.p50_c10}`,
    times: Math.round(((big[place]?.p50_c1 ?? 0) / Math.max(1, row.p50_c1)) * 10) / 10,
  })),
);
say("end");
await database.end();
