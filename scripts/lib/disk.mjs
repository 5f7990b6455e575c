// @ts-check
import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { UserError } from "./user-error.mjs";

const GIGABYTE = 1024 ** 3;

/** Packages, builds, database and pictures of a first start take about 1.5 GB. */
const NEEDED_BYTES = 2 * GIGABYTE;

/**
 * @param {string} folder may not exist yet
 * @throws {UserError} when its disk has less than 2 GB free
 */
export async function requireDiskSpace(folder) {
  const { bavail, bsize } = await statfs(nearestExisting(folder));
  const sentence = diskSentence(folder, bavail * bsize);
  if (sentence) throw new UserError(sentence);
}

/**
 * @param {string} folder
 * @param {number} freeBytes
 * @returns {string | null} what to do, or null when there is room enough
 */
export function diskSentence(folder, freeBytes) {
  if (freeBytes >= NEEDED_BYTES) return null;
  return (
    `Only ${(freeBytes / GIGABYTE).toFixed(1)} GB is free on the disk of ${folder}; 2 GB is needed. ` +
    "Free some space, or put the data on another disk with PASAR_DATA_DIR."
  );
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
