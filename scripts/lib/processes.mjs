// @ts-check
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * @param {number} pid
 * @returns {boolean} whether some process has this number now; one that ended but was not collected yet does not count,
 *   because in a container without an init nobody ever collects it
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/**
 * Says whether a number still belongs to the program we knew by it: the system reuses numbers.
 * @param {number} pid
 * @param {string[]} marks texts its command line must hold
 */
export async function isProgram(pid, marks) {
  const line = process.platform === "linux" ? await commandLineFromProc(pid) : await commandLineFromPs(pid);
  return marks.every((mark) => line.includes(mark));
}

/**
 * Small Linux images have no `ps`.
 * @param {number} pid
 */
function commandLineFromProc(pid) {
  return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
}

/** @param {number} pid */
async function commandLineFromPs(pid) {
  const { stdout } = await execute("ps", ["-ww", "-o", "args=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return stdout;
}

/**
 * Sends a signal to one process; does nothing when it is gone.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone between the check and the signal.
  }
}

/**
 * Ends a program and all it started: politely first, by force after a time.
 * @param {number} leader of a process group
 * @param {number} patienceMilliseconds
 * @param {NodeJS.Signals} politeSignal
 */
export async function endGroup(leader, patienceMilliseconds, politeSignal = "SIGTERM") {
  sendSignal(-leader, politeSignal);
  const deadline = Date.now() + patienceMilliseconds;
  while (isAlive(leader)) {
    if (Date.now() > deadline) sendSignal(-leader, "SIGKILL");
    await sleep(50);
  }
  sendSignal(-leader, "SIGKILL");
}
