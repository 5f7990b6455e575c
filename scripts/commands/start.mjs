// @ts-check
import { parseArgs } from "node:util";
import { bootstrap } from "../lib/bootstrap.mjs";
import { claim } from "../lib/claim.mjs";
import { readConfig } from "../lib/config.mjs";
import { interruptSignal } from "../lib/interrupt.mjs";
import { createProgress } from "../lib/progress.mjs";
import { summary } from "../lib/summary.mjs";

/**
 * `npm start`: from a fresh clone to everything served; stays until Ctrl+C.
 * @param {string[]} args `--fresh` begins with an empty database
 */
export async function main(args) {
  const { values } = parseArgs({ args, options: { fresh: { type: "boolean", default: false } } });
  const config = readConfig(process.env);
  const progress = createProgress();
  const signal = interruptSignal();
  try {
    const lock = await claim(config);
    await bootstrap({ dataDir: config.dataDir, progress, signal });
    const { startStack } = await import("../lib/stack.mjs");
    const stack = await startStack({ config, progress, signal, lock, fresh: values.fresh });
    progress.info(summary(stack.runtime, config.dataDir));
    try {
      await Promise.race([stack.failed, aborted(signal)]);
    } finally {
      await progress.step("Stop everything", stack.stop);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return 0;
}

/** @param {AbortSignal} signal */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
