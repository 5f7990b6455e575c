// @ts-check
import { rm } from "node:fs/promises";
import path from "node:path";
import { internalAddresses, publicAddresses } from "./addresses.mjs";
import { createBuilder } from "./builder.mjs";
import { claim } from "./claim.mjs";
import { prepareDatabase } from "./database.mjs";
import { freePorts } from "./ports.mjs";
import { startPostgres, wipePostgres } from "./postgres.mjs";
import { silentProgress } from "./progress.mjs";
import { readSeedOutput, writeRuntime } from "./runtime.mjs";
import { readSecrets } from "./secrets.mjs";
import { startService } from "./service.mjs";
import { adminService, backendEnv, backendService, simulatorService, storefrontService } from "./services.mjs";
import { settleAll } from "./settle.mjs";
import { UserError } from "./user-error.mjs";

/**
 * @typedef {import("./config.mjs").Config} Config
 * @typedef {import("./runtime.mjs").Runtime} Runtime
 * @typedef {import("./services.mjs").Setup} Setup
 *
 * @typedef {{
 *   config: Config,
 *   progress?: import("./progress.mjs").Progress,
 *   builder?: import("./builder.mjs").Builder,
 *   signal?: AbortSignal,
 *   fresh?: boolean,
 *   backendCount?: number,
 *   seedFile?: string,
 *   picturesDir?: string,
 *   extraEnv?: Record<string, string>,
 *   lock?: import("./lock.mjs").Lock,
 * }} StackOptions `fresh` begins with an empty database; `backendCount` backend processes share it; `seedFile` and
 *   `picturesDir` default to the data folder; `extraEnv` goes to the backend;
 *   `lock` is a claim that was made before
 *
 * @typedef {{
 *   runtime: Runtime,
 *   runtimeFile: string,
 *   failed: Promise<never>,
 *   stop: () => Promise<void>,
 * }} Stack `failed` rejects when a service ends by itself
 */

/**
 * Serves everything on one data folder: database, builds, migration, seed, simulator, backend and the two apps. When a
 * part fails, all that was started is stopped before the failure is thrown.
 * @param {StackOptions} options
 * @returns {Promise<Stack>}
 */
export async function startStack(options) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  const stop = async () => {
    for (let each = undo.pop(); each; each = undo.pop()) await each();
  };
  try {
    return { ...(await bringUp(options, undo)), stop };
  } catch (error) {
    await stop();
    options.signal?.throwIfAborted();
    throw error;
  }
}

/**
 * @param {StackOptions} options
 * @param {(() => Promise<void>)[]} undo filled with what stops each part, in the order of starting
 * @returns {Promise<Omit<Stack, "stop">>}
 */
async function bringUp(options, undo) {
  const { config, progress = silentProgress(), signal, fresh = false, backendCount = 1 } = options;
  const { dataDir, host, ports } = config;
  const lock = options.lock ?? (await claim(config));
  undo.push(lock.release);
  if (fresh) await wipe(config);

  const builder = options.builder ?? createBuilder({ progress, signal });
  const databaseUrl = await openDatabase(config, progress, lock, undo);
  /** @type {Setup} */
  const setup = {
    ...config,
    databaseUrl,
    publicUrls: publicAddresses(host, ports),
    internalUrls: internalAddresses(host, ports),
    secrets: await readSecrets(dataDir),
    picturesDir: options.picturesDir ?? path.join(dataDir, "pictures"),
    extraEnv: options.extraEnv ?? {},
  };
  const seedFile = options.seedFile ?? path.join(dataDir, "seed.json");
  const logDir = path.join(dataDir, "logs");
  const prepare = async () => {
    await builder.build("backend");
    await prepareDatabase({ ...setup, url: databaseUrl, env: backendEnv(setup), seedFile, logDir, progress, signal });
  };
  await settleAll([
    prepare(),
    builder.build("storefront"),
    builder.build("admin"),
    builder.build("packages/midtrans-simulator"),
  ]);
  signal?.throwIfAborted();

  const seed = await readSeedOutput(seedFile);
  const backendPorts = [ports.backend, ...(await freePorts(backendCount - 1))];
  const specs = [
    ...(config.midtrans ? [] : [simulatorService(setup)]),
    ...backendPorts.map((port, index) => backendService(setup, index === 0 ? "backend" : `backend-${index + 1}`, port)),
    storefrontService(setup, seed.publishable_key),
    adminService(setup),
  ];
  const services = await progress.step("Start the services", () => startAll(specs, logDir, lock, undo, signal));
  const runtime = describe(setup, seed, backendPorts);
  return {
    runtime,
    runtimeFile: await writeRuntime(dataDir, runtime),
    failed: Promise.race(services.map(({ exited }) => exited)),
  };
}

/**
 * @param {import("./service.mjs").ServiceSpec[]} specs
 * @param {string} logDir
 * @param {import("./lock.mjs").Lock} lock
 * @param {(() => Promise<void>)[]} undo
 * @param {AbortSignal} [signal]
 */
async function startAll(specs, logDir, lock, undo, signal) {
  const services = specs.map((spec) => startService(spec, logDir));
  undo.push(() => settleAll(services.map((service) => service.stop())));
  for (const { pid, script } of services) await lock.addChild({ pid, mark: script });
  const aborted = new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  await Promise.race([aborted, Promise.all(services.map((service) => service.ready()))]);
  return services;
}

/** @param {Config} config */
async function wipe({ dataDir, databaseUrl }) {
  if (databaseUrl) {
    throw new UserError(
      "--fresh does not empty the database named in DATABASE_URL. Empty it yourself, or start without DATABASE_URL.",
    );
  }
  await wipePostgres(dataDir);
  for (const name of ["seed.json", "runtime.json", "simulator.json"])
    await rm(path.join(dataDir, name), { force: true });
}

/**
 * @param {Config} config
 * @param {import("./progress.mjs").Progress} progress
 * @param {import("./lock.mjs").Lock} lock
 * @param {(() => Promise<void>)[]} undo
 * @returns {Promise<string>} address of the database to use
 */
async function openDatabase({ dataDir, ports, databaseUrl }, progress, lock, undo) {
  if (databaseUrl) return databaseUrl;
  const postgres = await progress.step("Start PostgreSQL", () => startPostgres({ dataDir, port: ports.database }));
  undo.push(postgres.stop);
  await lock.addChild({ pid: postgres.pid, mark: "postgres", stopSignal: "SIGINT" });
  if (!(await postgres.hasDatabase("pasar"))) await postgres.createDatabase("pasar");
  return postgres.urlOf("pasar");
}

/**
 * @param {Setup} setup
 * @param {import("./runtime.mjs").SeedOutput} seed
 * @param {number[]} backendPorts
 * @returns {Runtime}
 */
function describe({ publicUrls, midtrans, secrets, databaseUrl }, seed, backendPorts) {
  return {
    urls: {
      ...publicUrls,
      simulator: midtrans ? null : publicUrls.simulator,
      database: databaseUrl,
      backends: backendPorts.map((port) => publicUrls.backend.replace(/:\d+$/, `:${port}`)),
    },
    publishable_key: seed.publishable_key,
    accounts: seed.accounts,
    operators: seed.operators,
    midtrans: midtrans ? null : { server_key: secrets.midtransServerKey, control_token: secrets.simulatorToken },
  };
}
