// @ts-check
import path from "node:path";
import { parseArgs } from "node:util";
import { bootstrap } from "../lib/bootstrap.mjs";
import { findChromium } from "../lib/chromium.mjs";
import { interruptSignal } from "../lib/interrupt.mjs";
import { acquireLock } from "../lib/lock.mjs";
import { ROOT } from "../lib/paths.mjs";
import { createProgress } from "../lib/progress.mjs";
import { chooseSuites, SUITES } from "../lib/suites.mjs";
import { UserError } from "../lib/user-error.mjs";
import { addCounts, closingWords, NOTHING } from "../lib/vitest.mjs";

/**
 * `npm test`: every test of every room. `--only=backend,admin` picks suites by the words of their names, `--no-e2e`
 * leaves the browser out, and what follows a further `--` goes to vitest.
 * @param {string[]} args
 */
export async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: "string" }, "no-e2e": { type: "boolean", default: false } },
  });
  const chosen = chooseSuites(values.only, !values["no-e2e"]);
  if (chosen.length === 0) {
    throw new UserError(
      `--only=${values.only} names no suite. There are: ${SUITES.map(({ name }) => name).join(", ")}.`,
    );
  }
  const progress = createProgress();
  const signal = interruptSignal();
  const dataDir = path.resolve(ROOT, process.env.PASAR_TEST_DATA_DIR || ".data-test");
  const lock = await acquireLock(dataDir);
  try {
    await bootstrap({ dataDir, progress, signal });
    const chromium = findChromium(process.env);
    const isBrowserMissing = !chromium && chosen.some(({ needs }) => needs === "stack");
    const suites = chosen.filter(({ needs }) => needs !== "stack" || chromium);
    const { runSuites } = await import("../lib/test-run.mjs");
    const counts = await runSuites({ dataDir, suites, chromium, args: positionals, progress, signal });
    const total = addCounts([counts, ...(isBrowserMissing ? [withoutBrowser(process.env, progress)] : [])]);
    progress.info(`\n${closingWords(total)}`);
    return total.failed === 0 ? 0 : 1;
  } finally {
    await lock.release();
  }
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {import("../lib/progress.mjs").Progress} progress
 */
function withoutBrowser(env, progress) {
  const isRequired = env.CI === "true";
  progress.info(
    "\nThe end-to-end tests were skipped: no Chromium was found. Install one (`apt-get install chromium`) or name it in " +
      `CHROMIUM_PATH.${isRequired ? " With CI=true that is a failure." : ""}`,
  );
  return isRequired
    ? { ...NOTHING, failed: 1, failures: ["No Chromium for the end-to-end tests."] }
    : { ...NOTHING, skipped: 1 };
}
