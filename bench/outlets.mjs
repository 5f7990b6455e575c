// @ts-check
import { readFile } from "node:fs/promises";
import os from "node:os";
import pg from "pg";
import { growOutlets } from "./growth/outlets.mjs";
import { measure } from "./lib/measure.mjs";
import { backendCpuMs, databaseCpuMs, findBackend } from "./lib/process.mjs";
import { seededRandom } from "./search/random.mjs";

const OUTLETS = 2_000;
const BASKETS = 50;
/** Around Bandar Lampung, in degrees. */
const AROUND = { latitude: -5.43, longitude: 105.26, most: 1 };
/** Items in the basket, and the most processor time the answer may take, milliseconds. */
const AIMS = [
  { items: 1, most: 35 },
  { items: 5, most: 35 },
  { items: 10, most: 35 },
  { items: 30, most: 70 },
];

const { PASAR_E2E_RUNTIME: runtimeFile, DATABASE_URL: databaseUrl } = process.env;
if (!runtimeFile || !databaseUrl)
  throw new Error('Run "npm run bench -- outlets": it starts the stack this script measures.');

/** @type {{ urls: { backend: string }, publishable_key: string }} */
const { urls, publishable_key } = JSON.parse(await readFile(runtimeFile, "utf8"));
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
await database.query("create extension if not exists pg_stat_statements");
const backendPid = await findBackend(new URL(urls.backend).port);
const cpuMs = async () => (await backendCpuMs(backendPid)) + (await databaseCpuMs(database));

/** @param {object} question */
async function find(question) {
  const response = await fetch(`${urls.backend}/store/outlet-finder`, {
    method: "POST",
    headers: { "x-publishable-api-key": publishable_key, "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
  return answer;
}

/** One variant of each staple of the demo province. */
async function staples() {
  const { rows } = await database.query(
    `select min(v.id) as id from product_variant v join listing l on l.product_id = v.product_id
     where l.commodity_id is not null group by l.commodity_id order by l.commodity_id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Questions of shoppers around one town, each with another basket.
 * @param {string[]} ids
 * @param {number} items
 */
function questions(ids, items) {
  const random = seededRandom(items);
  const about = (/** @type {number} */ degrees) => degrees + (random.next() * 2 - 1) * AROUND.most;
  return Array.from({ length: BASKETS }, () => {
    const left = [...ids];
    return {
      items: Array.from({ length: items }, () => ({
        variant_id: left.splice(random.below(left.length), 1)[0],
        quantity: random.between(1, 5),
      })),
      near: { latitude: about(AROUND.latitude), longitude: about(AROUND.longitude) },
    };
  });
}

const load = () => os.loadavg()[0]?.toFixed(2);
const ids = await staples();
await growOutlets(database, OUTLETS);
await database.query("checkpoint");
console.log(`load before: ${load()}, ${OUTLETS} outlets`);
const rows = [];
for (const { items, most } of AIMS) {
  const asked = questions(ids, items);
  let turn = 0;
  const run = () => find(asked[turn++ % BASKETS] ?? {});
  const figures = await measure({ name: `${items} items`, run, database, cpuMs, warmUp: BASKETS, counted: BASKETS });
  rows.push({ ...figures, aim_cpu_ms: most });
}
console.table(rows);
console.log(`load after: ${load()}`);
await database.end();
const missed = rows.filter(({ cpu_ms, aim_cpu_ms }) => cpu_ms > aim_cpu_ms);
if (missed.length > 0) {
  console.error(missed.map(({ name, cpu_ms, aim_cpu_ms }) => `${name}: ${cpu_ms} ms, aim ${aim_cpu_ms} ms`).join("\n"));
  process.exitCode = 1;
}
