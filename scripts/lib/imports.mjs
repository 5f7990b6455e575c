// @ts-check
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

const RELATIVE_IMPORT = /(?:from|import\(|import)\s*"(\.{1,2}\/[^"]+)"/g;

/**
 * The TypeScript and JSON files a program is made of: its entry and whatever that imports by a relative path.
 * @param {string} entry absolute path
 * @returns {Promise<string[]>} absolute paths, sorted
 */
export async function importedFiles(entry) {
  const found = new Set([entry]);
  for (const file of found) {
    if (!file.endsWith(".ts")) continue;
    const source = await readFile(file, "utf8");
    for (const [, target = ""] of source.matchAll(RELATIVE_IMPORT)) {
      const resolved = resolve(path.resolve(path.dirname(file), target));
      if (resolved) found.add(resolved);
    }
  }
  return [...found].sort();
}

/** @param {string} target */
function resolve(target) {
  return [target, `${target}.ts`, path.join(target, "index.ts")].find(
    (candidate) => /\.(ts|json)$/.test(candidate) && existsSync(candidate),
  );
}
