// @ts-check
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { UserError } from "../user-error.mjs";
import { nativeFolder } from "./binaries.mjs";

const execute = promisify(execFile);

/** Where root's databases live when the PostgreSQL user may not enter the project's folder (a clone in /root). */
const SYSTEM_FOLDER = "/var/lib/pasar-bersama";

/**
 * @typedef {{ uid: number, gid: number } | null} Owner
 * @typedef {{ owner: Owner, databaseDir: string, binDir: string }} Home
 */

/**
 * Decides where a database lives and who runs it. PostgreSQL refuses to run as root, so root hands it to the user
 * `postgres`, made when missing.
 * @param {string} dataDir
 * @returns {Promise<Home>}
 */
export async function resolveHome(dataDir) {
  const native = await nativeFolder();
  await mkdir(dataDir, { recursive: true });
  const owner = process.getuid?.() === 0 ? await postgresUser() : null;
  const inPlace = path.join(dataDir, "postgres");
  if (!owner) return { owner, databaseDir: inPlace, binDir: path.join(native, "bin") };

  const canEnterData = await canEnter(owner, dataDir);
  const canEnterNative = await canEnter(owner, native);
  if (!canEnterData || !canEnterNative) await prepareSystemFolder();
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  return {
    owner,
    databaseDir: canEnterData ? inPlace : path.join(SYSTEM_FOLDER, key),
    binDir: path.join(canEnterNative ? native : await copyNative(native), "bin"),
  };
}

/**
 * Makes the database folder if needed and hands it to its owner.
 * @param {Home} home
 */
export async function prepareFolder({ owner, databaseDir }) {
  await mkdir(path.dirname(databaseDir), { recursive: true });
  await mkdir(databaseDir, { mode: 0o700 });
  if (owner) await chown(databaseDir, owner.uid, owner.gid);
}

/** @returns {Promise<{ uid: number, gid: number }>} */
async function postgresUser() {
  try {
    return await lookUp("postgres");
  } catch {
    await execute("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => {
      throw new UserError(
        "PostgreSQL cannot run as root and a user for it could not be made. " +
          "Run this command as a normal user, or make one with `useradd --system postgres`.",
      );
    });
    return lookUp("postgres");
  }
}

/** @param {string} user */
async function lookUp(user) {
  const [uid, gid] = await Promise.all([execute("id", ["-u", user]), execute("id", ["-g", user])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * @param {{ uid: number, gid: number }} owner
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
async function canEnter(owner, folder) {
  const { uid, gid, mode } = await stat(folder);
  const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
  if (((mode >> shift) & 1) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || canEnter(owner, parent);
}

async function prepareSystemFolder() {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  // A strict umask must not shut the PostgreSQL user out here too.
  await chmod(SYSTEM_FOLDER, 0o755);
}

/** @param {string} native */
async function copyNative(native) {
  const version = path.basename(path.resolve(native, "..", "..", "..", "..")).replace(/[^\w.-]/g, "_");
  const copy = path.join(SYSTEM_FOLDER, `native-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.half`;
  await rm(half, { recursive: true, force: true });
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, copy);
  return copy;
}
