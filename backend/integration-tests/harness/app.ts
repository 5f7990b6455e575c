import { readFile } from "node:fs/promises";
import { createSimulator, type RunningSimulator } from "@pasar/midtrans-simulator";
import { type BackendProcess, freePort, startBackend } from "./backend-process";
import { Api } from "./client";
import { copyTemplate, type TestDatabase } from "./database";
import { environment } from "./environment";
import { leaveToMeilisearch, type OwnMeilisearch, startMeilisearch, untilServedBy } from "./meilisearch";
import { requireTrueLedger } from "./true-ledger";

/** Whom a test can sign in as. */
interface Account {
  role: string;
  name: string;
  /** Null for officers. */
  seller: string | null;
  phone: string;
  pin: string;
}

/** The real application on a database of its own, with a simulated Midtrans. */
export interface TestApp {
  api: Api;
  /** One client per process. */
  apis: Api[];
  backends: BackendProcess[];
  database: TestDatabase;
  /** Null where the search runs on the database, or on a Meilisearch that others use as well. */
  meilisearch: OwnMeilisearch | null;
  simulator: SimulatorControl;
  accounts: Account[];
  publishableKey: string;
  /** The backends' environment, for commands that are run beside them. */
  settings: Record<string, string>;
  /** Starts a backend again at its old address, after it was killed; its settings may have changed meanwhile. */
  restart(place: number, settings?: Record<string, string>): Promise<void>;
  /** Starts one more backend on the same database, which may have settings of its own. */
  add(settings?: Record<string, string>): Promise<Api>;
  /** Ends everything; throws when the ledger is not true, unless the test wrote into it by hand. */
  stop(options?: { isLedgerForged?: boolean }): Promise<void>;
}

/** The simulator's control API. */
interface SimulatorControl {
  url: string;
  /** Calls `/__sim/<path>`; gives the answer. */
  control<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer>;
}

const SERVER_KEY = "SB-Mid-server-integration-tests";
const CONTROL_TOKEN = "integration-tests";
/** The simulated payouts API is always there; only a backend that has the keys uses it. */
const PAYOUT_KEYS = { irisCreatorKey: "SB-creator", irisApproverKey: "SB-approver", irisMerchantKey: "SB-merchant" };

/**
 * Starts the application. `processes` backends share one database. Its search runs on the engine that the environment
 * names, or on the one of the settings.
 */
export async function startApp({
  processes = 1,
  settings = {},
}: {
  processes?: number;
  settings?: Record<string, string>;
} = {}): Promise<TestApp> {
  const seed = JSON.parse(await readFile(environment.seedFile, "utf8")) as {
    publishable_key: string;
    accounts: Account[];
  };
  const database = await copyTemplate();
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const simulator = await createSimulator({
    serverKey: SERVER_KEY,
    controlToken: CONTROL_TOKEN,
    ...PAYOUT_KEYS,
    payoutNotificationUrl: `http://127.0.0.1:${ports[0]}/hooks/midtrans-payouts`,
    notificationUrl: `http://127.0.0.1:${ports[0]}/hooks/midtrans`,
  }).listen();
  const { meilisearchBinary: binary } = environment;
  const meilisearch = binary && settings.MEILISEARCH_HOST === undefined ? await startMeilisearch(binary) : null;
  const environmentOfBackends = {
    DATABASE_URL: database.url,
    REDIS_URL: "",
    JWT_SECRET: "integration-tests",
    COOKIE_SECRET: "integration-tests",
    MIDTRANS_SERVER_KEY: SERVER_KEY,
    MIDTRANS_BASE_URL: simulator.url,
    MIDTRANS_IS_PRODUCTION: "false",
    CLOCK_INTERVAL_MS: "1000",
    DEMO_OUTBOX: "true",
    ...meilisearch?.settings,
    ...settings,
  };
  if (meilisearch) await leaveToMeilisearch(database);
  const start = (port: number, own: Record<string, string> = {}) =>
    startBackend(port, { ...environmentOfBackends, ...own });
  const backends = await Promise.all(ports.map((port) => start(port)));
  if (meilisearch) await untilServedBy("meilisearch", database);
  const apis = backends.map(({ url }) => new Api(url, seed.publishable_key));
  return {
    api: apis[0] as Api,
    apis,
    backends,
    database,
    meilisearch,
    simulator: controlOf(simulator),
    accounts: seed.accounts,
    publishableKey: seed.publishable_key,
    settings: environmentOfBackends,
    restart: async (place, own) => {
      backends[place] = await start(ports[place] as number, own);
    },
    add: async (own) => {
      const backend = await start(await freePort(), own);
      backends.push(backend);
      apis.push(new Api(backend.url, seed.publishable_key));
      return apis.at(-1) as Api;
    },
    stop: async ({ isLedgerForged = false } = {}) => {
      await Promise.all(backends.map((backend) => backend.kill()));
      await simulator.close();
      await meilisearch?.stop();
      try {
        if (!isLedgerForged) await requireTrueLedger(database);
      } finally {
        await database.drop();
      }
    },
  };
}

function controlOf({ url }: RunningSimulator): SimulatorControl {
  return {
    url,
    async control<Answer>(method: string, path: string, body?: unknown) {
      const response = await fetch(`${url}/__sim/${path}`, {
        method,
        headers: { "x-sim-token": CONTROL_TOKEN, "content-type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`simulator: ${method} ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Answer;
    },
  };
}
