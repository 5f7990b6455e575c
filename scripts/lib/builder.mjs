// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { hashFiles, sourceFiles } from "./hash.mjs";
import { CACHE_DIR, ROOT } from "./paths.mjs";
import { run } from "./run.mjs";
import { settleAll } from "./settle.mjs";
import { createSlots } from "./slots.mjs";
import { whenChanged } from "./stamps.mjs";
import { readRooms, scriptEnv } from "./workspace.mjs";

/** @typedef {import("./workspace.mjs").Room} Room */

const PARALLEL_BUILDS = 2;
const OUTPUTS = ["dist", "build", ".medusa/server"];

/** `medusa build` loads the backend's settings though it uses none of them. */
const BUILD_ENV = {
  NODE_ENV: "production",
  MEDUSA_DISABLE_TELEMETRY: "1",
  DATABASE_URL: "postgres://build.invalid/build",
  JWT_SECRET: "build",
  COOKIE_SECRET: "build",
  MIDTRANS_SERVER_KEY: "SB-Mid-server-build",
};

/**
 * @typedef {{ build: (name: string) => Promise<void>, buildPackages: () => Promise<void>, buildAll: () => Promise<void> }} Builder
 */

/**
 * Builds rooms whose sources, lockfile or packages changed since their last build; two at a time, dependencies first.
 * @param {{ progress: import("./progress.mjs").Progress, signal?: AbortSignal }} options
 * @returns {Builder}
 */
export function createBuilder({ progress, signal }) {
  const rooms = readRooms();
  const failure = new AbortController();
  const stop = AbortSignal.any(signal ? [signal, failure.signal] : [failure.signal]);
  const slot = createSlots(PARALLEL_BUILDS);
  const states = createStates(rooms);
  /** @type {Map<string, Promise<void>>} */
  const builds = new Map();

  /** @param {Room} room */
  const buildRoom = async (room) => {
    await buildEach(room.dependencies);
    if (!room.scripts.build) return;
    const stamp = {
      folder: path.join(CACHE_DIR, "build"),
      name: room.name.replace("/", "-"),
      state: await states(room.name),
      isLost: !OUTPUTS.some((output) => existsSync(path.join(room.folder, output))),
    };
    await whenChanged(stamp, () => slot(() => progress.step(`Build ${room.name}`, () => runBuild(room, stop)))).catch(
      (error) => {
        failure.abort(error);
        throw error;
      },
    );
  };
  /** @param {string} name */
  const build = (name) => {
    const room = rooms.get(name);
    const started = builds.get(name) ?? (room ? buildRoom(room) : Promise.resolve());
    builds.set(name, started);
    return started;
  };
  /** @param {string[]} names */
  const buildEach = async (names) => {
    await settleAll(names.map(build));
  };

  return {
    build,
    buildPackages: () => buildEach([...rooms.keys()].filter((name) => name.startsWith("packages/"))),
    buildAll: () => buildEach([...rooms.keys()]),
  };
}

/**
 * @param {Room} room
 * @param {AbortSignal} signal
 */
function runBuild(room, signal) {
  return run("sh", ["-c", room.scripts.build ?? ""], {
    name: `Building ${room.name}`,
    cwd: room.folder,
    env: { ...scriptEnv(room), ...BUILD_ENV },
    signal,
  });
}

/**
 * @param {Map<string, Room>} rooms
 * @returns {(name: string) => Promise<string>} hash of a room's sources and of all it depends on
 */
function createStates(rooms) {
  /** @type {Map<string, Promise<string>>} */
  const known = new Map();
  /** @param {string} name */
  const compute = async (name) => {
    const room = /** @type {Room} */ (rooms.get(name));
    const below = await Promise.all(room.dependencies.map(stateOf));
    const shared = ["pnpm-lock.yaml", "packages/tsconfig.base.json"].map((file) => path.join(ROOT, file));
    const files = [...shared.filter((file) => existsSync(file)), ...(await sourceFiles(room.folder))];
    return hashFiles(ROOT, files, below);
  };
  /**
   * @param {string} name
   * @returns {Promise<string>}
   */
  const stateOf = (name) => {
    const state = known.get(name) ?? compute(name);
    known.set(name, state);
    return state;
  };
  return stateOf;
}
