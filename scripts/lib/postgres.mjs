// @ts-check
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase, dropDatabase, hasDatabase, withClient } from "./postgres/databases.mjs";
import { resolveHome } from "./postgres/home.mjs";
import { ensureCluster } from "./postgres/initdb.mjs";
import { clearLeftover, stopServer } from "./postgres/leftover.mjs";
import { readSecrets } from "./secrets.mjs";
import { UserError } from "./user-error.mjs";

const READY_MILLISECONDS = 120_000;

/**
 * @typedef {{
 *   adminUrl: string,
 *   pid: number,
 *   exited: Promise<void>,
 *   urlOf: (database: string) => string,
 *   createDatabase: (name: string, options?: { template?: string }) => Promise<void>,
 *   dropDatabase: (name: string) => Promise<void>,
 *   hasDatabase: (name: string) => Promise<boolean>,
 *   stop: () => Promise<void>,
 * }} Postgres
 */

/**
 * Starts the embedded PostgreSQL on a data folder, making its cluster on the first start. It listens on 127.0.0.1 only.
 * @param {{ dataDir: string, port: number, durable?: boolean }} options `durable: false` trades safety on power loss for
 *   speed; for test data only
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, port, durable = true }) {
  const home = await resolveHome(dataDir);
  const { databasePassword } = await readSecrets(dataDir);
  await clearLeftover(home.databaseDir);
  await ensureCluster(home, databasePassword);

  const logFile = path.join(dataDir, "logs", "postgres.log");
  const server = spawnServer(home, port, durable, logFile);
  await waitUntilReady(server, home.databaseDir, logFile);

  /** @param {string} database */
  const urlOf = (database) => `postgres://postgres:${databasePassword}@127.0.0.1:${port}/${database}`;
  const adminUrl = urlOf("postgres");
  await withClient(adminUrl, (client) => client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements"));
  return {
    adminUrl,
    pid: server.pid,
    exited: server.exited,
    urlOf,
    createDatabase: (name, options) => createDatabase(adminUrl, name, options),
    dropDatabase: (name) => dropDatabase(adminUrl, name),
    hasDatabase: (name) => hasDatabase(adminUrl, name),
    stop: async () => {
      await stopServer(server.pid);
      await server.exited;
    },
  };
}

/**
 * Deletes the database of a data folder.
 * @param {string} dataDir
 */
export async function wipePostgres(dataDir) {
  const { databaseDir } = await resolveHome(dataDir);
  await clearLeftover(databaseDir);
  await rm(databaseDir, { recursive: true, force: true });
}

/**
 * @param {import("./postgres/home.mjs").Home} home
 * @param {number} port
 * @param {boolean} durable
 * @param {string} logFile
 * @returns {{ pid: number, exited: Promise<void>, hasExited: () => boolean }}
 */
function spawnServer({ owner, databaseDir, binDir }, port, durable, logFile) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, "w");
  const child = spawn(path.join(binDir, "postgres"), ["-D", databaseDir, "-p", String(port), ...settings(durable)], {
    cwd: databaseDir,
    stdio: ["ignore", log, log],
    // Ctrl+C must not reach the database before the services that use it have stopped.
    detached: true,
    ...(owner ?? {}),
  });
  closeSync(log);
  if (!child.pid) throw new UserError(`PostgreSQL could not be started from ${binDir}.`);
  let hasExited = false;
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => {
    child.once("exit", () => {
      hasExited = true;
      resolve();
    });
  });
  return { pid: child.pid, exited, hasExited: () => hasExited };
}

/** @param {boolean} durable */
function settings(durable) {
  const values = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: "256MB",
    shared_preload_libraries: "pg_stat_statements",
    "pg_stat_statements.track": "all",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * @param {{ hasExited: () => boolean }} server
 * @param {string} databaseDir
 * @param {string} logFile
 */
async function waitUntilReady(server, databaseDir, logFile) {
  const deadline = Date.now() + READY_MILLISECONDS;
  while (!(await isReady(databaseDir))) {
    if (server.hasExited() || Date.now() > deadline) {
      const log = await readFile(logFile, "utf8").catch(() => "");
      const tail = log.trimEnd().split("\n").slice(-15).join("\n");
      throw new UserError(`The embedded PostgreSQL did not start. Its last words (${logFile}):\n${tail}`);
    }
    await sleep(30);
  }
}

/**
 * The server itself writes its state on the eighth line of its pid file.
 * @param {string} databaseDir
 */
async function isReady(databaseDir) {
  const text = await readFile(path.join(databaseDir, "postmaster.pid"), "utf8").catch(() => "");
  return text.split("\n")[7]?.trim() === "ready";
}
