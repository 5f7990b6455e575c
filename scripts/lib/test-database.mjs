// @ts-check
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { prepareDatabase } from "./database.mjs";
import { hashFiles, sourceFiles } from "./hash.mjs";
import { ROOT } from "./paths.mjs";

/** The migrated and seeded database every test database is a copy of. */
export const TEMPLATE = "pasar_template";

/**
 * Makes the template, or keeps that of an earlier run when the backend and its packages are the same.
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

async function templateState() {
  const folders = ["backend", "packages"].map((name) => path.join(ROOT, name));
  const files = (await Promise.all(folders.map(sourceFiles))).flat();
  return hashFiles(ROOT, [...files, path.join(ROOT, "pnpm-lock.yaml")]);
}
