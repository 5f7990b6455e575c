// @ts-check
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { prepareDatabase, schemaState } from "./database.mjs";
import { hashFiles } from "./hash.mjs";
import { importedFiles } from "./imports.mjs";
import { ROOT } from "./paths.mjs";

/** The migrated and seeded database every test database is a copy of. */
export const TEMPLATE = "pasar_template";

/**
 * Makes the template, or keeps that of an earlier run when the schema and the seed are the same.
 * @param {{
 *   postgres: import("./postgres.mjs").Postgres,
 *   dataDir: string,
 *   env: Record<string, string>,
 *   seedFile: string,
 *   picturesDir: string,
 *   progress: import("./progress.mjs").Progress,
 *   signal?: AbortSignal,
 * }} work `env` is the backend's environment on the template
 */
export async function ensureTemplate({ postgres, dataDir, ...work }) {
  const stamp = path.join(dataDir, "template.stamp");
  const state = await templateState();
  const last = await readFile(stamp, "utf8").catch(() => null);
  const isKept = last === state && (await postgres.hasDatabase(TEMPLATE));
  if (!isKept) {
    await rm(stamp, { force: true });
    await postgres.dropDatabase(TEMPLATE);
    await postgres.createDatabase(TEMPLATE);
  }
  await prepareDatabase({ ...work, url: postgres.urlOf(TEMPLATE), logDir: path.join(dataDir, "logs") });
  await mkdir(dataDir, { recursive: true });
  await writeFile(stamp, state);
}

/** The tables and what the seed puts into them; a route or a query that changes leaves the template as it is. */
async function templateState() {
  const seed = await importedFiles(path.join(ROOT, "backend", "src", "seed", "run.ts"));
  return hashFiles(ROOT, seed, [await schemaState()]);
}
