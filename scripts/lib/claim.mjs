// @ts-check
import { acquireLock } from "./lock.mjs";
import { requireFreePorts } from "./ports.mjs";

/**
 * Takes a data folder and checks its ports, before any long work begins.
 * @param {import("./config.mjs").Config} config
 * @returns {Promise<import("./lock.mjs").Lock>}
 * @throws {import("./user-error.mjs").UserError} when the folder is in use or a port is taken
 */
export async function claim({ dataDir, host, ports, databaseUrl, midtrans }) {
  const lock = await acquireLock(dataDir);
  /** @type {import("./config.mjs").PortName[]} */
  const used = ["backend", "storefront", "admin"];
  if (!midtrans) used.push("simulator");
  if (!databaseUrl) used.push("database");
  try {
    await requireFreePorts(ports, used, host);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}
