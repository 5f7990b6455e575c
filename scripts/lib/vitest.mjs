// @ts-check
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./paths.mjs";
import { endGroup } from "./processes.mjs";

const STOP_MILLISECONDS = 5_000;

/** Beside the builds, on two cores, an honest unit test may take long: only one that hangs is to be ended. */
const UNIT_TEST_MILLISECONDS = 60_000;

const MESSAGE_LINES = 12;

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts `failures` say what failed and why */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * Runs one suite with vitest on this terminal.
 * @param {import("./suites.mjs").Suite} suite
 * @param {{ env: Record<string, string>, reportDir: string, args: string[], signal?: AbortSignal }} options
 * @returns {Promise<Counts>} a suite that breaks before it reports counts as one failure
 */
export async function runSuite({ name, folder, config, needs }, { env, reportDir, args, signal }) {
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
      ...(needs === "nothing" ? [`--testTimeout=${UNIT_TEST_MILLISECONDS}`] : []),
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
  return readCounts(name, await readFile(report, "utf8").catch(() => null), code === 0);
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
 * @param {string} suite its name
 * @param {string | null} report vitest's JSON report
 * @param {boolean} succeeded what the exit code said; it also covers errors outside of tests
 * @returns {Counts}
 */
export function readCounts(suite, report, succeeded) {
  if (report === null) {
    return succeeded ? NOTHING : { ...NOTHING, failed: 1, failures: [`${suite}: it broke before it could report.`] };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report);
  const failures = readFailures(suite, testResults);
  const failed = succeeded ? numFailedTests : Math.max(numFailedTests, 1);
  return {
    passed: numPassedTests,
    failed,
    skipped: numPendingTests + numTodoTests,
    failures:
      failed > 0 && failures.length === 0 ? [`${suite}: an error outside of its tests; it stands above.`] : failures,
  };
}

/**
 * @param {string} suite
 * @param {{ name: string, status: string, message?: string, assertionResults: Assertion[] }[]} files
 *
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} Assertion
 */
function readFailures(suite, files) {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = `${suite} › ${path.basename(name)}`;
    const failed = assertionResults.filter((assertion) => assertion.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${file}\n${firstLines(message ?? "")}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}\n${firstLines((failureMessages ?? []).join("\n"))}`,
    );
  });
}

/** @param {string} message */
function firstLines(message) {
  return message
    .split("\n")
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line}`)
    .join("\n");
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  /** @param {"passed" | "failed" | "skipped"} key */
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

/**
 * What `npm test` ends with: each failure with its reason, because a long log is often read from its end, and one line.
 * @param {Counts} counts
 */
export function closingWords({ passed, failed, skipped, failures }) {
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return [...failures.map((failure) => `✗ ${failure}`), line].join("\n\n");
}
