import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./backend-process";
import type { TestDatabase } from "./database";
import { runMedusa } from "./medusa-command";

const KEY = "integration-tests-master-key";
const BOOT_LIMIT_MS = 60_000;
const POLL_MS = 100;
/** Two indexes of the demo province, on a machine that does other things as well. */
const BUILD_LIMIT_MS = 5 * 60_000;

/** A Meilisearch of one test's own. */
export interface OwnMeilisearch {
  /** What a backend needs to use it. */
  settings: { MEILISEARCH_HOST: string; MEILISEARCH_API_KEY: string };
  /** Ends it at once, as when its machine fails. */
  kill(): Promise<void>;
  /** Starts it again, with what it had kept. */
  start(): Promise<void>;
  /** Takes all that it had kept; it must not be running. */
  forget(): Promise<void>;
  /** Ends it and takes its files away. */
  stop(): Promise<void>;
}

/** Starts a Meilisearch, empty, at an address of its own. */
export async function startMeilisearch(binary: string): Promise<OwnMeilisearch> {
  const port = await freePort();
  const host = `http://127.0.0.1:${port}`;
  const home = await mkdtemp(path.join(tmpdir(), "pasar-meilisearch-"));
  const [data, dumps, snapshots] = ["data", "dumps", "snapshots"].map((name) => path.join(home, name));
  const args = ["--http-addr", `127.0.0.1:${port}`, "--master-key", KEY, "--no-analytics", "--log-level", "WARN"];
  const places = ["--db-path", data, "--dump-dir", dumps, "--snapshot-dir", snapshots] as string[];
  let server: ChildProcess | undefined;
  process.once("exit", () => server?.kill("SIGKILL"));
  const start = async () => {
    server = spawn(binary, [...args, ...places], { cwd: home, stdio: "ignore" });
    await untilHealthy(server, host);
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill("SIGKILL");
    await exit;
  };
  const forget = () => rm(home, { recursive: true, force: true, maxRetries: 3 });
  await start();
  return {
    settings: { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: KEY },
    kill,
    start,
    forget: () => rm(data as string, { recursive: true, force: true, maxRetries: 3 }),
    stop: () => kill().then(forget),
  };
}

async function untilHealthy(server: ChildProcess, host: string): Promise<void> {
  for (const deadline = Date.now() + BOOT_LIMIT_MS; Date.now() < deadline && server.exitCode === null; ) {
    const response = await fetch(`${host}/health`).catch(() => null);
    if (response?.ok) return;
    await setTimeout(POLL_MS);
  }
  server.kill("SIGKILL");
  throw new Error("Meilisearch did not start");
}

/**
 * Lets a database believe that its indexes were to be built in Meilisearch, and failed: the backends build them by
 * themselves. Quicker than a migration, which `migrateSearch` does as a deployment would.
 */
export async function leaveToMeilisearch({ rows }: TestDatabase): Promise<void> {
  await rows("update search_index_version set provider = 'meilisearch', status = 'error'");
}

/** Makes the indexes of the engine that the settings name, as a deployment does before it starts the backends. */
export async function migrateSearch(settings: Record<string, string>): Promise<void> {
  const { code, output } = await runMedusa(["db:migrate:search", "--execute-safe-search"], settings);
  if (code !== 0) throw new Error(`the indexes were not made:\n${output.slice(-4_000)}`);
}

/** Waits until every index is answered by this engine and nothing is being built any more. */
export async function untilServedBy(engine: string, database: TestDatabase): Promise<void> {
  for (const deadline = Date.now() + BUILD_LIMIT_MS; Date.now() < deadline; ) {
    const versions = await database.rows<{ engine: string; status: string }>(
      `select v.provider as engine, v.status from search_index i join search_index_version v
         on v.search_index_id = i.id and v.version >= i.active_version and v.deleted_at is null`,
    );
    if (versions.length === 2 && versions.every((each) => each.engine === engine && each.status === "ready")) return;
    await setTimeout(POLL_MS);
  }
  throw new Error(`the indexes were not built in ${engine}`);
}
