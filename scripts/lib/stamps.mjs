// @ts-check
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {{ folder: string, name: string, state: string, isLost?: boolean }} Stamp `state` is a hash of everything the
 *   work depends on, `isLost` says that its result is gone
 */

/**
 * Runs work only when the state it depends on differs from the state of its last success.
 * @param {Stamp} stamp
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work ran
 */
export async function whenChanged({ folder, name, state, isLost = false }, work) {
  const file = path.join(folder, name);
  const last = await readFile(file, "utf8").catch(() => null);
  if (last === state && !isLost) return false;
  await rm(file, { force: true });
  await work();
  await mkdir(folder, { recursive: true });
  await writeFile(file, state);
  return true;
}
