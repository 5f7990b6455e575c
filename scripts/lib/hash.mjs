// @ts-check
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const SKIPPED_FOLDERS = new Set([
  "node_modules",
  "dist",
  "build",
  "coverage",
  "e2e",
  "integration-tests",
  "__tests__",
  "test",
]);

/**
 * The sources below a folder that decide what a build gives: no outputs, no tests, no prose.
 * @param {string} folder
 * @returns {Promise<string[]>} absolute paths, sorted
 */
export async function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return isSourceFolder(entry.name) ? sourceFiles(full) : [];
      return isSourceFile(entry.name) ? [full] : [];
    }),
  );
  return nested.flat().sort();
}

/**
 * One hash over the names and contents of files; the same on every machine and independent of git and dates.
 * @param {string} base folder the names are taken relative to
 * @param {string[]} files absolute paths
 * @param {string[]} [more] further texts that belong to the state
 * @returns {Promise<string>}
 */
export async function hashFiles(base, files, more = []) {
  const hash = createHash("sha256");
  const read = files.map(async (file) => ({ name: path.relative(base, file), content: await readFile(file) }));
  for (const { name, content } of await Promise.all(read)) {
    hash.update(`${name}\0${content.length}\0`);
    hash.update(content);
  }
  for (const text of more) hash.update(`\0${text}`);
  return hash.digest("hex");
}

/** @param {string} name */
function isSourceFolder(name) {
  return !name.startsWith(".") && !SKIPPED_FOLDERS.has(name);
}

/** @param {string} name */
function isSourceFile(name) {
  return !/\.(test|spec)\.[a-z]+$|\.md$|\.log$|\.tsbuildinfo$|^vitest\./.test(name) && !name.startsWith(".env");
}
