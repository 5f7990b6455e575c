// @ts-check
import path from "node:path";
import { ROOT } from "./paths.mjs";
import { UserError } from "./user-error.mjs";

/**
 * @typedef {"backend" | "storefront" | "admin" | "simulator" | "database"} PortName
 * @typedef {Record<PortName, number>} Ports
 * @typedef {{
 *   dataDir: string,
 *   host: string,
 *   ports: Ports,
 *   databaseUrl: string | null,
 *   redisUrl: string | null,
 *   midtrans: { serverKey: string, isProduction: boolean } | null,
 * }} Config
 */

/** @type {Record<PortName, { variable: string, standard: number }>} */
export const PORTS = {
  backend: { variable: "PASAR_BACKEND_PORT", standard: 9000 },
  storefront: { variable: "PASAR_STOREFRONT_PORT", standard: 8000 },
  admin: { variable: "PASAR_ADMIN_PORT", standard: 7000 },
  simulator: { variable: "PASAR_SIMULATOR_PORT", standard: 9100 },
  database: { variable: "PASAR_DATABASE_PORT", standard: 5499 },
};

/**
 * The only place that reads this project's settings from the environment.
 * @param {Record<string, string | undefined>} env
 * @returns {Config}
 * @throws {UserError} naming the variable and what it may hold
 */
export function readConfig(env) {
  return {
    dataDir: path.resolve(ROOT, env.PASAR_DATA_DIR || ".data"),
    host: readHost(env),
    ports: readPorts(env),
    databaseUrl: readUrl(env, "DATABASE_URL", ["postgres:", "postgresql:"]),
    redisUrl: readUrl(env, "REDIS_URL", ["redis:", "rediss:"]),
    midtrans: readMidtrans(env),
  };
}

/** @param {Record<string, string | undefined>} env */
function readHost(env) {
  const host = env.PASAR_HOST || "127.0.0.1";
  if (/^[0-9A-Za-z.:-]+$/.test(host)) return host;
  throw new UserError(
    `PASAR_HOST is "${host}", which is no address. Use 127.0.0.1 (this machine only) or 0.0.0.0 (also phones in the same network).`,
  );
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Ports}
 */
function readPorts(env) {
  const names = /** @type {PortName[]} */ (Object.keys(PORTS));
  const ports = /** @type {Ports} */ ({});
  for (const name of names) {
    ports[name] = readPort(env, PORTS[name].variable, PORTS[name].standard);
    const twin = names.find((other) => other !== name && ports[other] === ports[name]);
    if (twin) {
      throw new UserError(
        `${PORTS[twin].variable} and ${PORTS[name].variable} are both ${ports[name]}. Give each its own port.`,
      );
    }
  }
  return ports;
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} variable
 * @param {number} standard
 */
function readPort(env, variable, standard) {
  const text = env[variable];
  if (!text) return standard;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UserError(`${variable} is "${text}". It must be a port number from 1 to 65535 (standard: ${standard}).`);
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} variable
 * @param {string[]} schemes
 */
function readUrl(env, variable, schemes) {
  const text = env[variable];
  if (!text) return null;
  const scheme = URL.canParse(text) ? new URL(text).protocol : "";
  if (schemes.includes(scheme)) return text;
  throw new UserError(`${variable} must be an address that begins with ${schemes.map((s) => `${s}//`).join(" or ")}.`);
}

/** @param {Record<string, string | undefined>} env */
function readMidtrans(env) {
  const serverKey = env.MIDTRANS_SERVER_KEY;
  const isProduction = readFlag(env, "MIDTRANS_IS_PRODUCTION");
  if (!serverKey) {
    if (!isProduction) return null;
    throw new UserError(
      "MIDTRANS_IS_PRODUCTION is true but MIDTRANS_SERVER_KEY is empty. Set the production server key.",
    );
  }
  if (isProduction && serverKey.startsWith("SB-")) {
    throw new UserError(
      "MIDTRANS_SERVER_KEY is a sandbox key (SB-...) while MIDTRANS_IS_PRODUCTION is true. Change one of them.",
    );
  }
  return { serverKey, isProduction };
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} variable
 */
function readFlag(env, variable) {
  const text = (env[variable] || "false").toLowerCase();
  if (["true", "1"].includes(text)) return true;
  if (["false", "0"].includes(text)) return false;
  throw new UserError(`${variable} is "${env[variable]}". It must be true or false.`);
}
