// @ts-check
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, isProgram, sendSignal } from "../processes.mjs";

const STOP_MILLISECONDS = 30_000;

/**
 * Clears what a crashed run left on a database folder: a server that still runs is stopped, and a pid file whose number
 * the system gave to another program since is removed (PostgreSQL would refuse to start because of it).
 * @param {string} databaseDir
 */
export async function clearLeftover(databaseDir) {
  const pidFile = path.join(databaseDir, "postmaster.pid");
  const pid = await readPid(pidFile);
  if (pid === null || !isAlive(pid)) return;
  if (await isProgram(pid, ["postgres", databaseDir])) {
    await stopServer(pid);
  } else {
    await rm(pidFile, { force: true });
  }
}

/**
 * Stops a PostgreSQL server cleanly: sessions are cut, everything committed is on disk. After 30 s it is forced; the
 * next start then recovers from the log.
 * @param {number} pid
 */
export async function stopServer(pid) {
  sendSignal(pid, "SIGINT");
  const deadline = Date.now() + STOP_MILLISECONDS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) sendSignal(pid, "SIGQUIT");
    await sleep(50);
  }
}

/** @param {string} pidFile */
async function readPid(pidFile) {
  const text = await readFile(pidFile, "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
