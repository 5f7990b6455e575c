// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { bootstrap } from "../lib/bootstrap.mjs";
import { interruptSignal } from "../lib/interrupt.mjs";
import { acquireLock } from "../lib/lock.mjs";
import { ROOT } from "../lib/paths.mjs";
import { freePorts } from "../lib/ports.mjs";
import { createProgress } from "../lib/progress.mjs";
import { UserError } from "../lib/user-error.mjs";

/** The package that holds each engine; null for one that comes built. */
const PACKAGES = /** @type {Record<string, string | null>} */ ({
  embedded: "packages/search-postgres",
  "search-postgres": null,
  meilisearch: "packages/search-meilisearch",
});

/**
 * `npm run bench:search`: search engines on the same generated documents and queries, on a database of its own, in the
 * server PASAR_BENCH_DATABASE_ADMIN_URL names or in one it starts.
 * `-- --documents=50000 --engines=embedded --rounds=3 --queries=1000 --seed=5` for less.
 * @param {string[]} args
 */
export async function main(args) {
  const options = readOptions(args, process.env);
  const progress = createProgress();
  const signal = interruptSignal();
  const dataDir = path.resolve(ROOT, process.env.PASAR_BENCH_DATA_DIR || ".data-bench", "search");
  const lock = await acquireLock(dataDir);
  try {
    await bootstrap({ dataDir, progress, signal });
    const { createBuilder } = await import("../lib/builder.mjs");
    const builder = createBuilder({ progress, signal });
    for (const engine of options.engines) {
      const folder = PACKAGES[engine];
      if (folder) await builder.build(folder);
    }
    const adminUrl = process.env.PASAR_BENCH_DATABASE_ADMIN_URL;
    if (adminUrl) return await runBench({ ...options, adminUrl, folder: dataDir }, signal);
    const { startPostgres } = await import("../lib/postgres.mjs");
    const [port] = /** @type {[number]} */ (await freePorts(1));
    const postgres = await startPostgres({ dataDir, port });
    await lock.addChild({ pid: postgres.pid, mark: "postgres", stopSignal: "SIGINT" });
    try {
      return await runBench({ ...options, adminUrl: postgres.adminUrl, folder: dataDir }, signal);
    } finally {
      await postgres.stop();
    }
  } finally {
    await lock.release();
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
function readOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: "string", default: "50000,200000" },
      queries: { type: "string", default: "1000" },
      rounds: { type: "string", default: "5" },
      seed: { type: "string", default: "5" },
      engines: {
        type: "string",
        default: ["embedded", "search-postgres", ...(env.MEILISEARCH_HOST ? ["meilisearch"] : [])].join(","),
      },
    },
  });
  const engines = values.engines.split(",");
  const unknown = engines.find((engine) => !(engine in PACKAGES));
  if (unknown !== undefined) {
    throw new UserError(`--engines=${unknown} names no engine. There are: ${Object.keys(PACKAGES).join(", ")}.`);
  }
  if (engines.includes("meilisearch") && !env.MEILISEARCH_HOST) {
    throw new UserError("Set MEILISEARCH_HOST and MEILISEARCH_API_KEY to measure Meilisearch too.");
  }
  return {
    documents: values.documents.split(",").map((text) => wholeNumber("documents", text)),
    queries: wholeNumber("queries", values.queries),
    rounds: wholeNumber("rounds", values.rounds),
    seed: wholeNumber("seed", values.seed),
    engines,
  };
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(`--${option}=${text} must be a whole number from 1 on.`);
}

/**
 * In a process of its own, whose memory nothing else shares.
 * @param {object} options
 * @param {AbortSignal} signal
 * @returns {Promise<number>} exit code
 */
function runBench(options, signal) {
  const child = spawn(process.execPath, ["--expose-gc", path.join(ROOT, "bench", "search", "run.mjs")], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", PASAR_SEARCH_BENCH: JSON.stringify(options) },
  });
  signal.addEventListener("abort", () => child.kill());
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
