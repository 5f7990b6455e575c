/** Where a 4xx answer is carried: in the HTTP status, in the body of an HTTP 200, or as Midtrans seems to mix them. */
export type ErrorTransport = "http" | "body" | "mixed";

/** The part of the configuration the control API can change while running. Amounts in rupiah. */
export interface RuntimeConfig {
  serverKey: string;
  merchantId: string;
  notificationUrl: string | null;
  errorTransport: ErrorTransport;
  /** Settles each charge by itself after this many simulated milliseconds. */
  autoSettleMs: number | null;
  /** How much later than promised an unpaid charge expires, as Midtrans' batch job does. */
  expiryLagSeconds: number;
  /** What refunds can be paid from; null for enough. */
  payableBalance: number | null;
  /** Snap names of the channels this merchant has; null for all. */
  enabledPayments: string[] | null;
  /** Role keys of the payouts API, which is closed to every key that is null. */
  irisCreatorKey: string | null;
  irisApproverKey: string | null;
  /** Signs payout notifications. */
  irisMerchantKey: string | null;
  payoutNotificationUrl: string | null;
  /** Deposit that approved payouts are paid from. */
  payoutBalance: number;
  /** Completes each approved payout by itself after this many simulated milliseconds. */
  autoCompletePayoutMs: number | null;
}

/** How to start a simulator. Only `serverKey` is required; every key must start with `SB-`. */
export interface SimulatorOptions extends Partial<RuntimeConfig> {
  serverKey: string;
  /** Token the control API asks for in `X-Sim-Token`; without it the control API is closed. */
  controlToken?: string;
  /** 0 picks a free port. */
  port?: number;
  host?: string;
  /** JSON file that keeps transactions, payouts and pending notifications over a restart. */
  stateFile?: string;
}

const SANDBOX_PREFIX = "SB-";
const KEYS = ["serverKey", "irisCreatorKey", "irisApproverKey", "irisMerchantKey"] as const;
const DEFAULTS: Omit<RuntimeConfig, "serverKey"> = {
  merchantId: "G000000000",
  notificationUrl: null,
  errorTransport: "mixed",
  autoSettleMs: null,
  expiryLagSeconds: 0,
  payableBalance: null,
  enabledPayments: null,
  irisCreatorKey: null,
  irisApproverKey: null,
  irisMerchantKey: null,
  payoutNotificationUrl: null,
  payoutBalance: 1_000_000_000,
  autoCompletePayoutMs: null,
};

/**
 * Takes the start options, gives the runtime configuration with defaults filled in. Throws Error on a key that could be
 * real. Midtrans marks only sandbox server keys; for the payouts API the mark is our own, so that no real key fits.
 */
export function toRuntimeConfig(options: SimulatorOptions): RuntimeConfig {
  for (const name of KEYS) {
    const key = options[name];
    if (key == null || key.startsWith(SANDBOX_PREFIX)) continue;
    throw new Error(`The simulator only accepts made-up keys: ${name} must start with ${SANDBOX_PREFIX}.`);
  }
  const { controlToken: _token, port: _port, host: _host, stateFile: _file, ...chosen } = options;
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...given, serverKey: options.serverKey };
}

/**
 * Reads the MIDTRANS_* variables into start options.
 * Throws Error when the server key is absent, a key could be real, or a port or time is not a number.
 */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): SimulatorOptions {
  const port = Number(environment.MIDTRANS_SIMULATOR_PORT ?? "9100");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error("MIDTRANS_SIMULATOR_PORT must be a port number.");
  }
  const options = {
    serverKey: environment.MIDTRANS_SERVER_KEY ?? "",
    port,
    host: environment.MIDTRANS_SIMULATOR_HOST || undefined,
    controlToken: environment.MIDTRANS_SIMULATOR_TOKEN || undefined,
    notificationUrl: environment.MIDTRANS_NOTIFICATION_URL || undefined,
    stateFile: environment.MIDTRANS_SIMULATOR_STATE_FILE || undefined,
    irisCreatorKey: environment.MIDTRANS_IRIS_CREATOR_KEY || undefined,
    irisApproverKey: environment.MIDTRANS_IRIS_APPROVER_KEY || undefined,
    irisMerchantKey: environment.MIDTRANS_IRIS_MERCHANT_KEY || undefined,
    payoutNotificationUrl: environment.MIDTRANS_PAYOUT_NOTIFICATION_URL || undefined,
    autoCompletePayoutMs: readMilliseconds(environment, "MIDTRANS_SIMULATOR_PAYOUT_MS"),
  };
  toRuntimeConfig(options);
  return options;
}

function readMilliseconds(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = environment[name];
  if (!text) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${name} must be a number of milliseconds.`);
  return Number(text);
}
