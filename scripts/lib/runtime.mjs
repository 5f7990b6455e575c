// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "./user-error.mjs";

/**
 * @typedef {{ role: string, name: string, seller: string | null, phone: string, pin: string }} Account
 * @typedef {{ name: string, email: string, password: string }} Operator
 * @typedef {{ publishable_key: string, accounts: Account[], operators: Operator[] }} SeedOutput
 * @typedef {{
 *   urls: {
 *     backend: string,
 *     storefront: string,
 *     admin: string,
 *     simulator: string | null,
 *     database: string,
 *     backends: string[],
 *   },
 *   publishable_key: string,
 *   accounts: Account[],
 *   operators: Operator[],
 *   midtrans: { server_key: string, control_token: string } | null,
 * }} Runtime what a running copy tells other programs; `backends` are all backend processes
 */

/**
 * @param {string} seedFile
 * @returns {Promise<SeedOutput>}
 */
export async function readSeedOutput(seedFile) {
  try {
    return JSON.parse(await readFile(seedFile, "utf8"));
  } catch {
    throw new UserError(`The seed left no readable ${seedFile}. Start again with \`npm start -- --fresh\`.`);
  }
}

/**
 * Writes the facts of a running copy, readable by the owner only because keys are among them.
 * @param {string} dataDir
 * @param {Runtime} runtime
 * @returns {Promise<string>} the file
 */
export async function writeRuntime(dataDir, runtime) {
  const file = path.join(dataDir, "runtime.json");
  await writeFile(file, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
  return file;
}
