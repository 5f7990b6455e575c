// @ts-check
import path from "node:path";
import { MEDUSA_CLI, SERVER_DIR } from "./medusa.mjs";
import { ROOT } from "./paths.mjs";
import { UserError } from "./user-error.mjs";
import { readRooms } from "./workspace.mjs";

/** A demo's parcels arrive in five minutes: so long is an hour of their journey. */
const SIMULATED_HOUR_MS = 10_000;
/** So long the demo's bank takes for a payout. */
const SIMULATED_TRANSFER_MS = 20_000;

/**
 * @typedef {import("./service.mjs").ServiceSpec} ServiceSpec
 * @typedef {{
 *   dataDir: string,
 *   host: string,
 *   ports: import("./config.mjs").Ports,
 *   publicUrls: import("./addresses.mjs").Addresses,
 *   internalUrls: import("./addresses.mjs").Addresses,
 *   databaseUrl: string,
 *   redisUrl: string | null,
 *   midtrans: { serverKey: string, isProduction: boolean } | null,
 *   secrets: import("./secrets.mjs").Secrets,
 *   picturesDir: string,
 *   extraEnv: Record<string, string>,
 * }} Setup what every service is told; `midtrans` null means that the simulator stands in
 */

/**
 * The backend's environment, for its commands as well as for serving.
 * @param {Setup} setup
 * @returns {Record<string, string>}
 */
export function backendEnv({ host, ports, publicUrls, internalUrls, secrets, ...setup }) {
  return {
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "1",
    HOST: host,
    PORT: String(ports.backend),
    DATABASE_URL: setup.databaseUrl,
    REDIS_URL: setup.redisUrl ?? "",
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    STOREFRONT_URL: publicUrls.storefront,
    ADMIN_URL: publicUrls.admin,
    PICTURES_DIR: setup.picturesDir,
    DEMO_OUTBOX: "true",
    KURIR_SIMULATED_HOUR_MS: String(SIMULATED_HOUR_MS),
    MIDTRANS_SERVER_KEY: setup.midtrans?.serverKey ?? secrets.midtransServerKey,
    MIDTRANS_IS_PRODUCTION: String(setup.midtrans?.isProduction ?? false),
    MIDTRANS_BASE_URL: setup.midtrans ? "" : internalUrls.simulator,
    ...(setup.midtrans ? {} : simulatedPayouts(secrets)),
    ...setup.extraEnv,
  };
}

/**
 * Keys of the payouts API the simulator stands in for.
 * @param {import("./secrets.mjs").Secrets} secrets
 */
function simulatedPayouts({ irisCreatorKey, irisApproverKey, irisMerchantKey }) {
  return {
    MIDTRANS_IRIS_CREATOR_KEY: irisCreatorKey,
    MIDTRANS_IRIS_APPROVER_KEY: irisApproverKey,
    MIDTRANS_IRIS_MERCHANT_KEY: irisMerchantKey,
  };
}

/**
 * @param {Setup} setup
 * @param {string} name
 * @param {number} port
 * @returns {ServiceSpec}
 */
export function backendService(setup, name, port) {
  return {
    name,
    script: MEDUSA_CLI,
    args: ["start"],
    cwd: SERVER_DIR,
    env: { ...backendEnv(setup), PORT: String(port) },
    health: `${setup.internalUrls.backend.replace(/:\d+$/, `:${port}`)}/health`,
  };
}

/**
 * @param {Setup} setup
 * @param {string} publishableKey
 * @returns {ServiceSpec}
 */
export function storefrontService(setup, publishableKey) {
  return {
    ...startScript("storefront"),
    env: { ...webEnv(setup, setup.ports.storefront), PUBLISHABLE_KEY: publishableKey },
    health: `${setup.internalUrls.storefront}/healthz`,
  };
}

/**
 * @param {Setup} setup
 * @returns {ServiceSpec}
 */
export function adminService(setup) {
  return {
    ...startScript("admin"),
    env: webEnv(setup, setup.ports.admin),
    health: `${setup.internalUrls.admin}/healthz`,
  };
}

/**
 * @param {Setup} setup
 * @returns {ServiceSpec}
 */
export function simulatorService({ dataDir, host, ports, internalUrls, secrets }) {
  const folder = path.join(ROOT, "packages", "midtrans-simulator");
  return {
    name: "simulator",
    script: path.join(folder, "dist", "cli.js"),
    cwd: folder,
    env: {
      NODE_ENV: "production",
      MIDTRANS_SIMULATOR_HOST: host,
      MIDTRANS_SIMULATOR_PORT: String(ports.simulator),
      MIDTRANS_SIMULATOR_TOKEN: secrets.simulatorToken,
      MIDTRANS_SIMULATOR_STATE_FILE: path.join(dataDir, "simulator.json"),
      MIDTRANS_SERVER_KEY: secrets.midtransServerKey,
      MIDTRANS_NOTIFICATION_URL: `${internalUrls.backend}/hooks/midtrans`,
      MIDTRANS_PAYOUT_NOTIFICATION_URL: `${internalUrls.backend}/hooks/midtrans-payouts`,
      MIDTRANS_SIMULATOR_PAYOUT_MS: String(SIMULATED_TRANSFER_MS),
      ...simulatedPayouts(secrets),
    },
    health: `${internalUrls.simulator}/health`,
  };
}

/**
 * @param {Setup} setup
 * @param {number} port
 */
function webEnv({ host, internalUrls, picturesDir }, port) {
  return {
    NODE_ENV: "production",
    HOST: host,
    PORT: String(port),
    BACKEND_URL: internalUrls.backend,
    PICTURES_DIR: picturesDir,
  };
}

/**
 * The program behind a room's `start` script, to be run without pnpm or a shell in between.
 * @param {string} name
 */
function startScript(name) {
  const room = readRooms().get(name);
  const [node, script, ...args] = room?.scripts.start?.split(" ") ?? [];
  if (!room || node !== "node" || !script) {
    throw new UserError(`The start script of ${name} must have the form "node <file>".`);
  }
  return { name, script: path.join(room.folder, script), args, cwd: room.folder };
}
