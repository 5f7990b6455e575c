import type { KurirOptions } from "@pasar/fulfillment-kurir/rails";

/** The backend's settings, read once from the environment. Nothing else touches `process.env`. */
export interface BackendConfig {
  databaseUrl: string;
  redisUrl: string | undefined;
  jwtSecret: string;
  cookieSecret: string;
  storefrontUrl: string;
  adminUrl: string;
  /** `returnUrl` is where a wallet app sends the buyer afterwards: the orders this device remembers. */
  midtrans: { serverKey: string; baseUrl: string | undefined; isProduction: boolean; returnUrl: string };
  /** Who tells courier fees, books and tracks parcels. `baseUrl` stands in for the rail's address in tests. */
  kurir: KurirOptions;
  /** Ends the address a courier rail calls, since such calls carry no signature; null refuses every call. */
  kurirHookSecret: string | null;
  /** Keys of Midtrans' payouts API; null while operators pay everything by hand. */
  midtransPayouts: { creatorKey: string; approverKey: string; merchantKey: string } | null;
  /** Milliseconds between two runs of the clocks (expiry, inbox, repair). */
  clockIntervalMs: number;
  /** Milliseconds between two looks for what the search must show anew. */
  searchIntervalMs: number;
  /** Milliseconds a search engine may take to answer a shopper, who then gets the database's plain answer. */
  searchPatienceMs: number;
  /** Minutes a shopper has to pay; `null` takes the method's own deadline. */
  paymentDeadlineMinutes: number | null;
  /** Hours a person stays signed in on a device they do not use; each use begins them anew. */
  memberSessionHours: number;
  /** Hours between the approval of a payout account and its first use. */
  payoutWaitingHours: number;
  /** Hours between an officer's asking for a new number and its taking over. */
  recoveryWaitHours: number;
  /** WhatsApp's Cloud API; null keeps messages in the outbox. `baseUrl` stands in for Meta's address in tests. */
  whatsapp: { token: string; phoneNumberId: string; baseUrl: string | undefined } | null;
  /** The search engine of big shops; null leaves the search to the database. */
  meilisearch: { host: string; apiKey: string } | null;
  /** Whether everybody may read the outbox, one-time codes among it: only in a demo. */
  hasDemoOutbox: boolean;
  /** Folder of the pictures everybody may see; the shop and the work app serve it. */
  picturesDir: string;
  /** Folder of uploads under way and of pictures only some may see; nothing serves it. */
  privatePicturesDir: string;
  /** File the seed writes its publishable key and demo accounts to. */
  seedOutputFile: string | undefined;
}

const env = process.env;

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set. Start with "npm start", or set it (README, "Configuration").`);
  return value;
}

function positiveInteger(name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${name} must be a whole number above 0, not "${text}".`);
  return Number(text);
}

function whatsapp(): BackendConfig["whatsapp"] {
  const token = env.WHATSAPP_TOKEN;
  if (!token) return null;
  return {
    token,
    phoneNumberId: required("WHATSAPP_PHONE_NUMBER_ID"),
    baseUrl: env.WHATSAPP_BASE_URL || undefined,
  };
}

const storefrontUrl = env.STOREFRONT_URL ?? "http://localhost:8000";

/** What cannot work stops the start: the provider checks its options. */
function kurir(): KurirOptions {
  const rail = (env.KURIR_RAIL || "table") as KurirOptions["rail"];
  const isSimulated = rail === "table" && env.KURIR_SIMULATED_HOUR_MS;
  return {
    rail,
    rajaongkirKey: env.RAJAONGKIR_KEY || undefined,
    biteshipKey: env.BITESHIP_KEY || undefined,
    baseUrl: env.KURIR_BASE_URL || undefined,
    ...(isSimulated ? { simulation: { hourMs: positiveInteger("KURIR_SIMULATED_HOUR_MS", 1) } } : {}),
  };
}

function midtransPayouts(): BackendConfig["midtransPayouts"] {
  const creatorKey = env.MIDTRANS_IRIS_CREATOR_KEY;
  if (!creatorKey) return null;
  return {
    creatorKey,
    approverKey: required("MIDTRANS_IRIS_APPROVER_KEY"),
    merchantKey: required("MIDTRANS_IRIS_MERCHANT_KEY"),
  };
}

function meilisearch(): BackendConfig["meilisearch"] {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = env;
  if (host && apiKey) return { host, apiKey };
  if (!host && !apiKey) return null;
  const [given, missing] = host ? ["HOST", "API_KEY"] : ["API_KEY", "HOST"];
  throw new Error(
    `MEILISEARCH_${given} is set and MEILISEARCH_${missing} is not: set both, or neither (README, "Configuration").`,
  );
}

export const config: BackendConfig = {
  databaseUrl: required("DATABASE_URL"),
  redisUrl: env.REDIS_URL || undefined,
  jwtSecret: required("JWT_SECRET"),
  cookieSecret: required("COOKIE_SECRET"),
  storefrontUrl,
  adminUrl: env.ADMIN_URL ?? "http://localhost:7000",
  midtrans: {
    serverKey: required("MIDTRANS_SERVER_KEY"),
    baseUrl: env.MIDTRANS_BASE_URL || undefined,
    isProduction: env.MIDTRANS_IS_PRODUCTION === "true",
    returnUrl: new URL("/pesanan", storefrontUrl).href,
  },
  kurir: kurir(),
  kurirHookSecret: env.KURIR_HOOK_SECRET || null,
  midtransPayouts: midtransPayouts(),
  clockIntervalMs: positiveInteger("CLOCK_INTERVAL_MS", 60_000),
  searchIntervalMs: positiveInteger("SEARCH_INTERVAL_MS", 250),
  searchPatienceMs: positiveInteger("SEARCH_PATIENCE_MS", 1_500),
  paymentDeadlineMinutes: env.PAYMENT_DEADLINE_MINUTES ? positiveInteger("PAYMENT_DEADLINE_MINUTES", 15) : null,
  memberSessionHours: positiveInteger("MEMBER_SESSION_HOURS", 12),
  payoutWaitingHours: positiveInteger("PAYOUT_WAITING_HOURS", 72),
  recoveryWaitHours: positiveInteger("RECOVERY_WAIT_HOURS", 24),
  whatsapp: whatsapp(),
  meilisearch: meilisearch(),
  hasDemoOutbox: env.DEMO_OUTBOX === "true" && !env.WHATSAPP_TOKEN,
  picturesDir: env.PICTURES_DIR ?? "pictures",
  privatePicturesDir: env.PRIVATE_PICTURES_DIR ?? `${env.PICTURES_DIR ?? "pictures"}-private`,
  seedOutputFile: env.SEED_OUTPUT_FILE || undefined,
};
