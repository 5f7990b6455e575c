// @ts-check
import { readdir, readFile } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * Finds the process that serves a port by its environment.
 * @param {string} port
 * @returns {Promise<number>}
 */
export async function findBackend(port) {
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const environment = await readFile(`/proc/${entry}/environ`, "utf8").catch(() => "");
    const command = await readFile(`/proc/${entry}/cmdline`, "utf8").catch(() => "");
    if (environment.split("\0").includes(`PORT=${port}`) && command.includes("cli.js\0start")) return Number(entry);
  }
  throw new Error(`no backend serves port ${port}`);
}

/**
 * Processor time a process has used so far, milliseconds.
 * @param {number} pid
 */
export async function backendCpuMs(pid) {
  const { user, system } = await statOf(pid);
  return (user + system) * TICK_MS;
}

/**
 * Processor time all processes of a PostgreSQL on this machine have used so far, milliseconds; those that have ended count.
 * @param {import("pg").Client} database a connection to it
 */
export async function databaseCpuMs(database) {
  const { rows } = await database.query("select pg_backend_pid() as pid");
  const { parent } = await statOf(rows[0].pid);
  const { endedUser, endedSystem } = await statOf(parent);
  let ticks = endedUser + endedSystem;
  for (const entry of await readdir("/proc")) {
    const stat = /^\d+$/.test(entry) ? await statOf(Number(entry)).catch(() => null) : null;
    if (stat?.parent === parent) ticks += stat.user + stat.system;
  }
  return ticks * TICK_MS;
}

/**
 * What Linux says of a process: its parent, and its processor time and that of its ended children in ticks.
 * @param {number} pid
 */
async function statOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((n) => fields[n]);
  return { parent, user, system, endedUser, endedSystem };
}
