/** Where a 4xx answer is carried: in the HTTP status, in the body of an HTTP 200, or as Midtrans seems to mix them. */
export type ErrorTransport = "http" | "body" | "mixed";

/** How to start a simulator. Only `serverKey` is required. */
export interface SimulatorOptions {
  /** Sandbox server key, must start with `SB-`. */
  serverKey: string;
  /** Token the control API asks for in `X-Sim-Token`; without it the control API is closed. */
  controlToken?: string;
  /** Where notifications go; without it none are sent. */
  notificationUrl?: string;
  /** 0 picks a free port. */
  port?: number;
  host?: string;
  /** JSON file that keeps transactions and pending notifications over a restart. */
  stateFile?: string;
  merchantId?: string;
  errorTransport?: ErrorTransport;
  /** Settles each charge by itself after this many simulated milliseconds. */
  autoSettleMs?: number;
}

/** The part of the configuration the control API can change while running. */
export interface RuntimeConfig {
  serverKey: string;
  merchantId: string;
  notificationUrl: string | null;
  errorTransport: ErrorTransport;
  autoSettleMs: number | null;
}

const SANDBOX_PREFIX = "SB-";

/** Refuses anything but a sandbox key, so that a real key never ends up in a simulator. Throws Error. */
function assertSandboxKey(serverKey: string): void {
  if (!serverKey.startsWith(SANDBOX_PREFIX)) {
    throw new Error(`The simulator only accepts a sandbox server key (it must start with ${SANDBOX_PREFIX}).`);
  }
}

/** Takes the start options, gives the runtime configuration with defaults filled in. Throws on a non-sandbox key. */
export function toRuntimeConfig(options: SimulatorOptions): RuntimeConfig {
  assertSandboxKey(options.serverKey);
  return {
    serverKey: options.serverKey,
    merchantId: options.merchantId ?? "G000000000",
    notificationUrl: options.notificationUrl ?? null,
    errorTransport: options.errorTransport ?? "mixed",
    autoSettleMs: options.autoSettleMs ?? null,
  };
}

/**
 * Reads the MIDTRANS_* variables into start options.
 * Throws Error when the server key is absent or not a sandbox key, or the port is not a number.
 */
export function optionsFromEnvironment(environment: NodeJS.ProcessEnv): SimulatorOptions {
  const serverKey = environment.MIDTRANS_SERVER_KEY ?? "";
  assertSandboxKey(serverKey);
  const port = Number(environment.MIDTRANS_SIMULATOR_PORT ?? "9100");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error("MIDTRANS_SIMULATOR_PORT must be a port number.");
  }
  return {
    serverKey,
    port,
    host: environment.MIDTRANS_SIMULATOR_HOST || undefined,
    controlToken: environment.MIDTRANS_SIMULATOR_TOKEN || undefined,
    notificationUrl: environment.MIDTRANS_NOTIFICATION_URL || undefined,
    stateFile: environment.MIDTRANS_SIMULATOR_STATE_FILE || undefined,
  };
}
