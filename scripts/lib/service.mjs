// @ts-check
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readableLine } from "./log-line.mjs";
import { endGroup } from "./processes.mjs";
import { UserError } from "./user-error.mjs";

const READY_MILLISECONDS = 120_000;
const STOP_MILLISECONDS = 15_000;
const TAIL_LINES = 25;

/**
 * @typedef {{
 *   name: string,
 *   script: string,
 *   args?: string[],
 *   cwd: string,
 *   env: Record<string, string>,
 *   health: string,
 * }} ServiceSpec a Node program, the address that answers 200 when it is ready, and its own environment variables
 *
 * @typedef {{
 *   name: string,
 *   pid: number,
 *   script: string,
 *   exited: Promise<never>,
 *   ready: () => Promise<void>,
 *   stop: () => Promise<void>,
 * }} Service `exited` rejects when the service ends without having been stopped
 */

/**
 * Starts a Node program whose output goes to a log file.
 * @param {ServiceSpec} spec
 * @param {string} logDir
 * @returns {Service}
 */
export function startService({ name, script, args = [], cwd, env, health }, logDir) {
  mkdirSync(logDir, { recursive: true });
  const logFile = path.join(logDir, `${name}.log`);
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", log, log],
    // Ctrl+C must reach only the parent, which then stops the services in order.
    detached: true,
  });
  closeSync(log);
  const pid = child.pid;
  if (!pid) throw new UserError(`The ${name} could not be started.`);

  let isStopping = false;
  /** @type {Promise<never>} */
  const exited = new Promise((_resolve, reject) => {
    child.once("exit", async (code, signal) => {
      if (isStopping) return;
      reject(new UserError(`The ${name} ended by itself (${signal ?? `exit code ${code}`}).\n${await tail(logFile)}`));
    });
  });
  exited.catch(() => {});

  /** @param {() => boolean} isGivenUp */
  const waitUntilHealthy = async (isGivenUp) => {
    const deadline = Date.now() + READY_MILLISECONDS;
    while (!isGivenUp() && !(await answers(health))) {
      if (Date.now() > deadline) {
        throw new UserError(`The ${name} did not answer at ${health} within 2 minutes.\n${await tail(logFile)}`);
      }
      await sleep(100);
    }
  };

  return {
    name,
    pid,
    script,
    exited,
    ready: () => Promise.race([exited, waitUntilHealthy(() => isStopping)]),
    stop: async () => {
      isStopping = true;
      await endGroup(pid, STOP_MILLISECONDS);
    },
  };
}

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** @param {string} logFile */
async function tail(logFile) {
  const text = await readFile(logFile, "utf8").catch(() => "");
  const lines = text.trimEnd().split("\n").slice(-TAIL_LINES).map(readableLine);
  return `Its last lines (whole log: ${logFile}):\n${lines.join("\n")}`;
}
