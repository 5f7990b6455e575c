// @ts-check
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { endGroup, isProgram } from "./processes.mjs";
import { UserError } from "./user-error.mjs";

const LEFTOVER_PATIENCE_MILLISECONDS = 10_000;

/**
 * @typedef {{ pid: number, mark: string, stopSignal?: NodeJS.Signals }} Known a process, a text its command line holds and
 *   the signal that ends it cleanly
 * @typedef {{ addChild: (child: Known) => Promise<void>, release: () => Promise<void> }} Lock
 */

/**
 * Makes sure that one data folder is served once. A lock whose holder crashed is taken over and the services it left
 * behind are ended.
 * @param {string} dataDir
 * @returns {Promise<Lock>}
 * @throws {UserError} when the holder is alive
 */
export async function acquireLock(dataDir) {
  const file = path.join(dataDir, "start.lock");
  const own = { pid: process.pid, mark: path.basename(process.argv[1] ?? "node") };
  /** @type {Known[]} */
  const children = [];
  const content = () => `${JSON.stringify({ ...own, children })}\n`;

  await mkdir(dataDir, { recursive: true });
  await writeFile(file, content(), { flag: "wx" }).catch(async () => {
    await clearStaleLock(file, dataDir);
    await writeFile(file, content());
  });
  return {
    addChild: (child) => {
      children.push(child);
      return writeFile(file, content());
    },
    release: () => rm(file, { force: true }),
  };
}

/**
 * @param {string} file
 * @param {string} dataDir
 */
async function clearStaleLock(file, dataDir) {
  const text = await readFile(file, "utf8").catch(() => "");
  const holder = parse(text);
  if (holder && holder.pid !== process.pid && (await isProgram(holder.pid, [holder.mark]))) {
    throw new UserError(
      `Pasar Bersama already runs on ${dataDir} (process ${holder.pid}). ` +
        `Stop it with Ctrl+C in its window or \`kill ${holder.pid}\`, or start a second copy with another PASAR_DATA_DIR and other ports.`,
    );
  }
  // Newest first: the services use the database, which was started before them.
  for (const { pid, mark, stopSignal } of (holder?.children ?? []).reverse()) {
    if (await isProgram(pid, [mark])) await endGroup(pid, LEFTOVER_PATIENCE_MILLISECONDS, stopSignal);
  }
}

/**
 * @param {string} text
 * @returns {(Known & { children: Known[] }) | null} null for a lock that was only half written
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
