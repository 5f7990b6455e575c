// @ts-check
import { existsSync } from "node:fs";
import { chown, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "../run.mjs";
import { prepareFolder } from "./home.mjs";

/**
 * Makes a database cluster once. The marker is written last, so a cluster without it comes from an interrupted start
 * and is made anew.
 * @param {import("./home.mjs").Home} home
 * @param {string} password of the superuser `postgres`
 */
export async function ensureCluster(home, password) {
  const marker = path.join(home.databaseDir, "pasar-ready");
  if (existsSync(marker)) return;
  await rm(home.databaseDir, { recursive: true, force: true });
  await prepareFolder(home);
  const passwordFile = `${home.databaseDir}.password`;
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (home.owner) await chown(passwordFile, home.owner.uid, home.owner.gid);
    await run(path.join(home.binDir, "initdb"), initdbArgs(home.databaseDir, passwordFile), {
      name: "Creating the database folder",
      cwd: home.databaseDir,
      ...(home.owner ?? {}),
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(marker, "");
}

/**
 * @param {string} databaseDir
 * @param {string} passwordFile
 */
function initdbArgs(databaseDir, passwordFile) {
  return [
    `--pgdata=${databaseDir}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // PostgreSQL's own locale sorts and folds the same on every machine, whatever locales are installed there.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ];
}
