// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { bootstrap } from "../lib/bootstrap.mjs";
import { interruptSignal } from "../lib/interrupt.mjs";
import { ROOT } from "../lib/paths.mjs";
import { findFreePorts } from "../lib/ports.mjs";
import { createProgress } from "../lib/progress.mjs";

/** What `npm run bench -- <name>` measures instead of the routes. */
const OTHERS = ["scale", "search-page", "outlets"];

/**
 * `npm run bench`: measures a copy of its own, on a freshly seeded database and free ports. `npm run bench -- scale`
 * measures it at two sizes instead, `npm run bench -- search-page` the shop's search page in a browser, and
 * `npm run bench -- outlets` the outlet finder among 2,000 outlets.
 * @param {string[]} args
 */
export async function main(args) {
  const progress = createProgress();
  const signal = interruptSignal();
  const dataDir = path.resolve(ROOT, process.env.PASAR_BENCH_DATA_DIR || ".data-bench");
  await bootstrap({ dataDir, progress, signal });
  const { startStack } = await import("../lib/stack.mjs");
  const config = {
    dataDir,
    host: "127.0.0.1",
    ports: await findFreePorts(),
    databaseUrl: null,
    redisUrl: null,
    midtrans: null,
  };
  const stack = await startStack({ config, progress, signal, fresh: true });
  try {
    return await Promise.race([
      stack.failed,
      runBench(`${OTHERS.find((name) => name === args[0]) ?? "run"}.mjs`, stack, signal),
    ]);
  } finally {
    await stack.stop();
  }
}

/**
 * @param {string} script
 * @param {import("../lib/stack.mjs").Stack} stack
 * @param {AbortSignal} signal
 * @returns {Promise<number>} exit code
 */
function runBench(script, { runtimeFile, runtime }, signal) {
  const child = spawn(process.execPath, [path.join(ROOT, "bench", script)], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, PASAR_E2E_RUNTIME: runtimeFile, DATABASE_URL: runtime.urls.database },
  });
  signal.addEventListener("abort", () => child.kill());
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
