// @ts-check
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { readableLine } from "./log-line.mjs";
import { sendSignal } from "./processes.mjs";
import { UserError } from "./user-error.mjs";

const TAIL_LINES = 30;

/**
 * @typedef {{
 *   name: string,
 *   cwd: string,
 *   env?: NodeJS.ProcessEnv,
 *   logFile?: string,
 *   onLine?: (line: string) => void,
 *   signal?: AbortSignal,
 *   uid?: number,
 *   gid?: number,
 * }} RunOptions
 */

/**
 * Runs a program to its end and keeps its output out of sight unless it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<void>}
 * @throws {UserError} with the last lines of the output when the program fails
 */
export async function run(command, args, { name, cwd, env = process.env, logFile, onLine, signal, uid, gid }) {
  signal?.throwIfAborted();
  /** @type {string[]} */
  const tail = [];
  if (logFile) mkdirSync(path.dirname(logFile), { recursive: true });
  const log = logFile ? createWriteStream(logFile) : null;
  // A group of its own: Ctrl+C in the terminal reaches only us, and we end the children in order.
  const child = spawn(command, args, { cwd, env, uid, gid, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const stop = () => child.pid && sendSignal(-child.pid, "SIGTERM");
  signal?.addEventListener("abort", stop);

  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on("line", (line) => {
      log?.write(`${line}\n`);
      tail.push(readableLine(line));
      if (tail.length > TAIL_LINES) tail.shift();
      onLine?.(line);
    });
  }

  try {
    const code = await exitCode(child, command);
    signal?.throwIfAborted();
    if (code === 0) return;
    const where = logFile ? ` The whole output is in ${path.relative(process.cwd(), logFile)}.` : "";
    throw new UserError(`${name} failed (exit code ${code}).${where}\n${tail.join("\n")}`);
  } finally {
    signal?.removeEventListener("abort", stop);
    log?.end();
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} command
 * @returns {Promise<number>}
 */
function exitCode(child, command) {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new UserError(`Cannot run ${command}: ${error.message}`)));
    child.once("close", (code) => resolve(code ?? 1));
  });
}
