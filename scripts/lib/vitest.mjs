// @ts-check
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./paths.mjs";
import { endGroup } from "./processes.mjs";

const STOP_MILLISECONDS = 5_000;

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs one suite with vitest on this terminal.
 * @param {import("./suites.mjs").Suite} suite
 * @param {{ env: Record<string, string>, reportDir: string, args: string[], signal?: AbortSignal }} options
 * @returns {Promise<Counts>} a suite that breaks before it reports counts as one failure
 */
export async function runSuite({ name, folder, config }, { env, reportDir, args, signal }) {
  const report = path.join(reportDir, `${name}.json`);
  await rm(report, { force: true });
  const child = spawn(
    process.execPath,
    [
      vitestOf(folder),
      "run",
      `--root=${path.join(ROOT, folder)}`,
      `--config=${configFile(config)}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ],
    {
      cwd: path.join(ROOT, folder),
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    },
  );
  const stop = () => child.pid && endGroup(child.pid, STOP_MILLISECONDS);
  signal?.addEventListener("abort", stop, { once: true });
  const code = await new Promise((resolve) => child.once("close", resolve));
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  return readCounts(await readFile(report, "utf8").catch(() => null), code === 0);
}

/** @param {string} config without its ending */
function configFile(config) {
  const files = ["ts", "mts", "mjs"].map((ending) => path.join(ROOT, `${config}.${ending}`));
  return files.find((file) => existsSync(file)) ?? path.join(ROOT, config);
}

/**
 * A room that brings its own vitest uses it, because its plugins are bound to that one's Vite.
 * @param {string} folder relative to the root
 */
function vitestOf(folder) {
  const manifest = createRequire(path.join(ROOT, folder, "package.json")).resolve("vitest/package.json");
  return path.join(path.dirname(manifest), "vitest.mjs");
}

/**
 * @param {string | null} report vitest's JSON report
 * @param {boolean} succeeded what the exit code said; it also covers errors outside of tests
 * @returns {Counts}
 */
export function readCounts(report, succeeded) {
  if (report === null) return { passed: 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(numFailedTests, 1),
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  /** @param {keyof Counts} key */
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/**
 * @param {Counts} counts
 * @returns {string} the closing line of `npm test`
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
