// @ts-check
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { hashFiles } from "./hash.mjs";
import { runMedusa } from "./medusa.mjs";
import { ROOT } from "./paths.mjs";
import { withClient } from "./postgres/databases.mjs";
import { messageOf, UserError } from "./user-error.mjs";

/** Folders of the backend whose content decides the tables, links and search indexes. */
const SCHEMA_FOLDERS = ["migrations", "models", "links", "search", "migration-scripts"];

/**
 * @typedef {{
 *   url: string,
 *   env: Record<string, string>,
 *   seedFile: string,
 *   picturesDir: string,
 *   logDir: string,
 *   progress: import("./progress.mjs").Progress,
 *   signal?: AbortSignal,
 * }} DatabaseWork `env` is the backend's environment, `seedFile` is where the seed writes accounts and keys
 */

/**
 * Brings a database to the state the built backend needs: migrates it when the schema changed and seeds it once. What was
 * done is noted in the database itself, so it stays true for copies and for servers that are not ours.
 * @param {DatabaseWork} work
 */
export async function prepareDatabase({ url, env, seedFile, picturesDir, logDir, progress, signal }) {
  const done = await readStamps(url);
  const schema = `${await schemaState()} ${searchEngine(env)}`;
  if (done.schema !== schema) {
    await progress.step("Migrate the database", (report) =>
      runMedusa("Migrating the database", ["db:migrate", "--execute-safe-links", "--execute-safe-search"], {
        env,
        logFile: path.join(logDir, "migrate.log"),
        report,
        signal,
      }),
    );
    await writeStamp(url, "schema", schema);
  }
  if (done.seed && existsSync(seedFile) && existsSync(picturesDir)) return;
  await progress.step("Seed the demo province", (report) =>
    runMedusa("Seeding the demo province", ["exec", "./src/seed/run.js"], {
      env: { ...env, SEED_OUTPUT_FILE: seedFile },
      logFile: path.join(logDir, "seed.log"),
      report,
      signal,
    }),
  );
  await writeStamp(url, "seed", "done");
}

/**
 * Another engine needs its indexes made, which is part of migrating; the application then fills them while the former
 * engine goes on answering.
 * @param {Record<string, string | undefined>} env
 */
function searchEngine({ MEILISEARCH_HOST = process.env.MEILISEARCH_HOST }) {
  return MEILISEARCH_HOST ? `meilisearch ${MEILISEARCH_HOST}` : "embedded";
}

/** One hash over what decides the tables, links and search indexes of the backend. */
export async function schemaState() {
  const source = path.join(ROOT, "backend", "src");
  const files = (await readdir(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) =>
      path
        .relative(source, file)
        .split(path.sep)
        .some((part) => SCHEMA_FOLDERS.includes(part)),
    )
    .sort();
  const more = ["backend/medusa-config.ts", "pnpm-lock.yaml"].map((file) => path.join(ROOT, file));
  return hashFiles(ROOT, [...files, ...more]);
}

/**
 * @param {string} url
 * @returns {Promise<Record<string, string>>}
 */
async function readStamps(url) {
  try {
    return await withClient(url, async (client) => {
      await client.query("CREATE TABLE IF NOT EXISTS pasar_setup (name text PRIMARY KEY, state text NOT NULL)");
      const { rows } = await client.query("SELECT name, state FROM pasar_setup");
      return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
    });
  } catch (error) {
    const where = new URL(url);
    throw new UserError(
      `Cannot use the database ${where.pathname.slice(1)} on ${where.host}: ${messageOf(error)}. ` +
        "Check that the server runs, that the database exists and that DATABASE_URL holds the right name and password.",
    );
  }
}

/**
 * @param {string} url
 * @param {string} name
 * @param {string} state
 */
async function writeStamp(url, name, state) {
  await withClient(url, (client) =>
    client.query("INSERT INTO pasar_setup VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET state = excluded.state", [
      name,
      state,
    ]),
  );
}
