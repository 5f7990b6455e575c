// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "../lib/bootstrap.mjs";
import { createBuilder } from "../lib/builder.mjs";
import { ROOT } from "../lib/paths.mjs";
import { createProgress } from "../lib/progress.mjs";
import { run } from "../lib/run.mjs";
import { createSlots } from "../lib/slots.mjs";
import { messageOf } from "../lib/user-error.mjs";
import { readRooms, scriptEnv } from "../lib/workspace.mjs";

/** @typedef {import("../lib/workspace.mjs").Room} Room */

const PARALLEL_CHECKS = 2;

/** `npm run typecheck`: checks the types of every room; a room's own `typecheck` script replaces plain tsc. */
export async function main() {
  const progress = createProgress();
  await bootstrap({ dataDir: ROOT, progress });
  await createBuilder({ progress }).buildPackages();

  const slot = createSlots(PARALLEL_CHECKS);
  const outcomes = await Promise.all(
    roomsToCheck().map((room) => slot(() => progress.step(`Check ${room.name}`, () => check(room)))),
  );
  const complaints = outcomes.filter((outcome) => outcome !== null);
  for (const complaint of complaints) progress.info(`\n${complaint}`);
  progress.info(complaints.length === 0 ? "All types fit." : `${complaints.length} rooms have type errors.`);
  return complaints.length === 0 ? 0 : 1;
}

/** @returns {Room[]} */
function roomsToCheck() {
  /** @type {Room} */
  const scripts = { name: "scripts", folder: path.join(ROOT, "scripts"), scripts: {}, dependencies: [] };
  return [scripts, ...readRooms().values()].filter(
    (room) => room.scripts.typecheck || existsSync(path.join(room.folder, "tsconfig.json")),
  );
}

/**
 * @param {Room} room
 * @returns {Promise<string | null>} the errors, or null
 */
async function check(room) {
  const script = room.scripts.typecheck ?? "tsc --noEmit -p tsconfig.json";
  try {
    await run("sh", ["-c", script], { name: `Checking ${room.name}`, cwd: room.folder, env: scriptEnv(room) });
    return null;
  } catch (error) {
    return messageOf(error);
  }
}
