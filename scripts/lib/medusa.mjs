// @ts-check
import path from "node:path";
import { readableLine } from "./log-line.mjs";
import { ROOT } from "./paths.mjs";
import { run } from "./run.mjs";

/** The built backend. Node finds its packages in `backend/node_modules`, two folders up. */
export const SERVER_DIR = path.join(ROOT, "backend", ".medusa", "server");

/** The script behind the `medusa` command, run by Node directly so that no wrapper process outlives it. */
export const MEDUSA_CLI = path.join(ROOT, "backend", "node_modules", "@medusajs", "cli", "cli.js");

/**
 * Runs a `medusa` command of the built backend to its end.
 * @param {string} name for messages, such as "Migrating the database"
 * @param {string[]} args
 * @param {{ env: Record<string, string>, logFile: string, report: (detail: string) => void, signal?: AbortSignal }} options
 */
export function runMedusa(name, args, { env, logFile, report, signal }) {
  return run(process.execPath, [MEDUSA_CLI, ...args], {
    name,
    cwd: SERVER_DIR,
    env: { ...process.env, ...env },
    logFile,
    onLine: (line) => report(readableLine(line).slice(0, 60)),
    signal,
  });
}
