// @ts-check
import { readFile } from "node:fs/promises";
import os from "node:os";
import pg from "pg";
import { measure } from "./lib/measure.mjs";
import { backendCpuMs, findBackend } from "./lib/process.mjs";
import { operations } from "./operations.mjs";

const { PASAR_E2E_RUNTIME: runtimeFile, DATABASE_URL: databaseUrl } = process.env;
if (!runtimeFile || !databaseUrl) throw new Error('Run "npm run bench": it starts the stack this script measures.');

const runtime = JSON.parse(await readFile(runtimeFile, "utf8"));
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
await database.query("create extension if not exists pg_stat_statements");
const pid = await findBackend(new URL(runtime.urls.backend).port);

const load = () => os.loadavg()[0]?.toFixed(2);
console.log(`load before: ${load()}, node ${process.version}, ${os.cpus().length} cores`);
const rows = [];
for (const { name, run } of await operations(runtime, database)) {
  const row = await measure({ name, run, database, cpuMs: () => backendCpuMs(pid) });
  rows.push(row);
  console.log(JSON.stringify(row));
}
console.table(rows);
console.log(`load after: ${load()}`);
await database.end();
