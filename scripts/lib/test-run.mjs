// @ts-check
import path from "node:path";
import { internalAddresses } from "./addresses.mjs";
import { createBuilder } from "./builder.mjs";
import { findFreePorts } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";
import { readSecrets } from "./secrets.mjs";
import { backendEnv } from "./services.mjs";
import { settleAll } from "./settle.mjs";
import { startStack } from "./stack.mjs";
import { ensureTemplate, TEMPLATE } from "./test-database.mjs";
import { addCounts, runSuite } from "./vitest.mjs";

/**
 * @typedef {import("./suites.mjs").Suite} Suite
 * @typedef {import("./vitest.mjs").Counts} Counts
 *
 * @typedef {{
 *   dataDir: string,
 *   suites: Suite[],
 *   chromium: string | null,
 *   args: string[],
 *   progress: import("./progress.mjs").Progress,
 *   signal: AbortSignal,
 * }} TestRun `args` go to vitest
 */

const END_TO_END_DATABASE = "pasar_e2e";

/**
 * Runs suites: those without needs and those on an empty PostgreSQL while the database template is made, then those on a
 * database, then those on a running copy of everything.
 * @param {TestRun} run
 * @returns {Promise<Counts>}
 */
export async function runSuites(run) {
  const { dataDir, suites, progress, signal } = run;
  const builder = createBuilder({ progress, signal });
  await builder.buildPackages();
  const plain = suites.filter(({ needs }) => needs === "nothing");
  const onPostgres = suites.filter(({ needs }) => needs === "postgres");
  const onDatabase = suites.filter(({ needs }) => needs === "database");
  const onStack = suites.filter(({ needs }) => needs === "stack");
  const onTemplate = onDatabase.length + onStack.length > 0;
  if (!onTemplate && onPostgres.length === 0) return runEach(plain, run, {});

  const ports = await findFreePorts();
  const postgres = await progress.step("Start PostgreSQL for tests", () =>
    startPostgres({ dataDir, port: ports.database, durable: false }),
  );
  try {
    const setup = await createSetup(dataDir, ports, postgres.urlOf(TEMPLATE));
    const prepare = async () => {
      await builder.build("backend");
      await ensureTemplate({ postgres, ...setup, env: backendEnv(setup), progress, signal });
    };
    const server = { PASAR_TEST_DATABASE_ADMIN_URL: postgres.adminUrl };
    const unit = runEach(plain, run, {}).then(async (counts) =>
      addCounts([counts, await runEach(onPostgres, run, server)]),
    );
    await settleAll([...(onTemplate ? [prepare()] : []), unit, ...(onStack.length > 0 ? [builder.buildAll()] : [])]);
    const integration = await runEach(onDatabase, run, {
      ...backendEnv(setup),
      ...server,
      PASAR_TEST_TEMPLATE: TEMPLATE,
      PASAR_TEST_SEED_FILE: setup.seedFile,
      NODE_ENV: "test",
    });
    const endToEnd = onStack.length > 0 ? await runOnStack(onStack, run, { postgres, builder, setup }) : [];
    return addCounts([await unit, integration, ...endToEnd]);
  } finally {
    await postgres.stop();
  }
}

/**
 * @param {string} dataDir
 * @param {import("./config.mjs").Ports} ports
 * @param {string} databaseUrl
 */
async function createSetup(dataDir, ports, databaseUrl) {
  const host = "127.0.0.1";
  const urls = internalAddresses(host, ports);
  return {
    dataDir,
    host,
    ports,
    databaseUrl,
    redisUrl: null,
    midtrans: null,
    publicUrls: urls,
    internalUrls: urls,
    secrets: await readSecrets(dataDir),
    picturesDir: path.join(dataDir, "pictures"),
    seedFile: path.join(dataDir, "seed.json"),
    // Payouts wait for people, unless a test asks for the simulator's payouts API. A stalled machine is no absent engine.
    extraEnv: { MIDTRANS_IRIS_CREATOR_KEY: "", SEARCH_PATIENCE_MS: "8000" },
  };
}

/**
 * @param {Suite[]} suites
 * @param {TestRun} run
 * @param {{
 *   postgres: import("./postgres.mjs").Postgres,
 *   builder: import("./builder.mjs").Builder,
 *   setup: Awaited<ReturnType<typeof createSetup>>,
 * }} parts
 */
async function runOnStack(suites, run, { postgres, builder, setup }) {
  const { chromium, progress, signal, dataDir } = run;
  await postgres.dropDatabase(END_TO_END_DATABASE);
  await postgres.createDatabase(END_TO_END_DATABASE, { template: TEMPLATE });
  const stack = await startStack({
    config: { ...setup, dataDir: path.join(dataDir, "e2e"), databaseUrl: postgres.urlOf(END_TO_END_DATABASE) },
    seedFile: setup.seedFile,
    picturesDir: setup.picturesDir,
    extraEnv: setup.extraEnv,
    builder,
    progress,
    signal,
  });
  try {
    const env = { PASAR_E2E_RUNTIME: stack.runtimeFile, CHROMIUM_PATH: chromium ?? "" };
    return [await Promise.race([stack.failed, runEach(suites, run, env)])];
  } finally {
    await stack.stop();
  }
}

/**
 * @param {Suite[]} suites
 * @param {TestRun} run
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
async function runEach(suites, { dataDir, args, progress, signal }, env) {
  /** @type {Counts[]} */
  const counts = [];
  for (const suite of suites) {
    progress.info(`\n── ${suite.name} ──`);
    const count = await runSuite(suite, { env, reportDir: path.join(dataDir, "reports"), args, signal });
    const ranNothing = args.length === 0 && count.passed + count.failed + count.skipped === 0;
    const failures = [`${suite.name} ran no test at all.`];
    counts.push(ranNothing ? { ...count, failed: 1, failures } : count);
  }
  return addCounts(counts);
}
