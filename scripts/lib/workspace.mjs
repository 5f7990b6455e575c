// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * @typedef {{
 *   name: string,
 *   folder: string,
 *   scripts: Record<string, string>,
 *   dependencies: string[],
 * }} Room `name` is the folder relative to the root ("backend", "packages/locale"), `dependencies` are names of rooms
 */

const APPLICATIONS = ["backend", "storefront", "admin", "bench"];

/**
 * Reads the manifests of all rooms.
 * @returns {Map<string, Room>} by name
 */
export function readRooms() {
  const packages = readdirSync(path.join(ROOT, "packages")).map((name) => `packages/${name}`);
  const names = [...packages, ...APPLICATIONS].filter((name) => existsSync(path.join(ROOT, name, "package.json")));
  const found = names.map((name) => ({ name, folder: path.join(ROOT, name), manifest: readManifest(name) }));
  const byPackageName = new Map(found.map(({ name, manifest }) => [manifest.name, name]));
  return new Map(
    found.map(({ name, folder, manifest: { scripts = {}, dependencies, devDependencies } }) => {
      const needed = Object.keys({ ...dependencies, ...devDependencies });
      return [name, { name, folder, scripts, dependencies: needed.flatMap((each) => byPackageName.get(each) ?? []) }];
    }),
  );
}

/**
 * The environment in which a script of a room finds the programs of its dependencies, as `pnpm run` would give it.
 * @param {Room} room
 * @returns {NodeJS.ProcessEnv}
 */
export function scriptEnv(room) {
  const bins = [room.folder, ROOT].map((folder) => path.join(folder, "node_modules", ".bin"));
  return { ...process.env, PATH: [...bins, process.env.PATH].join(path.delimiter) };
}

/**
 * @param {string} room
 * @returns {{ name: string, scripts?: Record<string, string>, dependencies?: object, devDependencies?: object }}
 */
function readManifest(room) {
  return JSON.parse(readFileSync(path.join(ROOT, room, "package.json"), "utf8"));
}
