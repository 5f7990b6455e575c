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
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
