// @ts-check
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {{
 *   databasePassword: string,
 *   jwtSecret: string,
 *   cookieSecret: string,
 *   midtransServerKey: string,
 *   simulatorToken: string,
 *   irisCreatorKey: string,
 *   irisApproverKey: string,
 *   irisMerchantKey: string,
 * }} Secrets
 */

/**
 * The secrets of one data folder, made up on first use and readable by the owner only. A folder of an earlier version
 * keeps its own and gets what it lacks.
 * @param {string} dataDir
 * @returns {Promise<Secrets>}
 */
export async function readSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json");
  const text = await readFile(file, "utf8").catch(() => null);
  const known = text ? JSON.parse(text) : {};
  const fresh = {
    databasePassword: word(),
    jwtSecret: word(),
    cookieSecret: word(),
    midtransServerKey: `SB-Mid-server-${word()}`,
    simulatorToken: word(),
    irisCreatorKey: `SB-creator-${word()}`,
    irisApproverKey: `SB-approver-${word()}`,
    irisMerchantKey: `SB-merchant-${word()}`,
  };
  const secrets = { ...fresh, ...known };
  if (Object.keys(fresh).every((name) => name in known)) return secrets;
  await mkdir(dataDir, { recursive: true });
  const half = `${file}.half`;
  await writeFile(half, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(half, file);
  return secrets;
}

function word() {
  return randomBytes(24).toString("base64url");
}
